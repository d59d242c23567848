import * as v from "valibot";

/**
 * What a shell can do. A page asks these, never which shell it is in. What is false here answers `unsupported` when it
 * is called all the same.
 */
export const capabilitiesSchema = v.object({
  /** `chooseFile`, `chooseSavePath` and `chooseFolder` show the system's dialogs; else the page lists folders itself. */
  nativeDialogs: v.boolean(),
  /** `revealFile` shows a file in the system's file browser. */
  revealFile: v.boolean(),
  /** `printPdf` has something to print with. */
  printPdf: v.boolean(),
  /** There is a menu bar of the system (`setMenu`, `menu-command`); else the page offers a menu of its own. */
  menuBar: v.boolean(),
  /** Closing asks first (`close-requested`); else the page has only `beforeunload`. */
  asksBeforeClosing: v.boolean(),
  /** `pathOf` knows the path of a dropped file; else only its bytes are to be had. */
  droppedPaths: v.boolean(),
  /** `openAudience` puts the audience's window on a display by itself; else the user moves it there. */
  displays: v.boolean(),
  /** Who opens the audience's window: the shell, or the page with the address that `openAudience` answers. */
  audienceWindow: v.picklist(["shell", "page"]),
});

export type Capabilities = v.InferOutput<typeof capabilitiesSchema>;
