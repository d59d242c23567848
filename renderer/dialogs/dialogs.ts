import type { ComponentType } from "react";
import { CloseDialog } from "./close-dialog.tsx";
import type { DialogProperties } from "./dialog-properties.ts";
import type { DialogKind } from "./dialog-request.ts";
import { ExportDialog } from "./export-dialog.tsx";
import { FilePanel } from "./file-panel.tsx";
import { PaletteDialog } from "./palette-dialog.tsx";
import { PasteDialog } from "./paste-dialog.tsx";
import { RecoveriesDialog } from "./recoveries-dialog.tsx";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";

/** Every dialog: what is inside it, and how wide it is. */
export const dialogs: {
  readonly [Kind in DialogKind]: {
    readonly content: ComponentType<DialogProperties<Kind>>;
    readonly size: "small" | "medium" | "large";
    /** At the top, for what is typed into and gone again. */
    readonly atTop?: true;
  };
} = {
  palette: { content: PaletteDialog, size: "medium", atTop: true },
  shortcuts: { content: ShortcutsDialog, size: "large" },
  recoveries: { content: RecoveriesDialog, size: "medium" },
  paste: { content: PasteDialog, size: "large" },
  export: { content: ExportDialog, size: "medium" },
  close: { content: CloseDialog, size: "small" },
  files: { content: FilePanel, size: "large" },
};
