import * as v from "valibot";
import { shellErrorCodes } from "./shell-result.ts";
import {
  bytesSchema,
  fileNameSchema,
  namedBytesSchema,
  pathSchema,
  timeSchema,
  titleSchema,
  wholeNumberSchema,
} from "./value-schemas.ts";

export const fileKindSchema = v.picklist(["article", "briefing", "any"]);

export type FileKind = v.InferOutput<typeof fileKindSchema>;

export const saveChoiceSchema = v.object({ suggestedName: fileNameSchema, folder: v.nullable(pathSchema) });

export const chosenPathSchema = v.object({
  /** Null when the user changed their mind. */
  path: v.nullable(pathSchema),
});

export const folderEntrySchema = v.object({
  name: v.string(),
  path: pathSchema,
  kind: v.picklist(["folder", "file"]),
  bytes: wholeNumberSchema,
  modified: timeSchema,
});

export type FolderEntry = v.InferOutput<typeof folderEntrySchema>;

/** A folder to begin with. The page words it; a drive is called by its path. */
export const placeSchema = v.object({
  place: v.picklist(["home", "desktop", "documents", "downloads", "drive"]),
  path: pathSchema,
});

export type Place = v.InferOutput<typeof placeSchema>;

export const folderListSchema = v.object({
  path: pathSchema,
  /** Null at the top. */
  parent: v.nullable(pathSchema),
  /** Folders first, then files, each by name; hidden ones are left out. */
  entries: v.array(folderEntrySchema),
  /** True when the folder holds more than is listed. */
  cut: v.boolean(),
  places: v.array(placeSchema),
});

export type FolderList = v.InferOutput<typeof folderListSchema>;

/** A `PrintJob` of the engine (`slides/export/print-job.ts`). */
export const printJobSchema = v.object({
  name: fileNameSchema,
  html: v.string(),
  page: v.union([
    v.object({ paper: v.picklist(["a4", "letter"]) }),
    v.object({ width: v.pipe(v.number(), v.minValue(1)), height: v.pipe(v.number(), v.minValue(1)) }),
  ]),
});

export const exportRequestSchema = v.object({
  /** The one folder the files go into; made if missing. */
  folder: pathSchema,
  files: v.pipe(v.array(namedBytesSchema), v.minLength(1), v.maxLength(200)),
  /** True to replace files of those names, once the user has said so. */
  replace: v.boolean(),
  /** A file that is not replaced even then: the article itself. */
  keep: v.nullable(pathSchema),
});

export const exportOutcomeSchema = v.variant("outcome", [
  v.object({ outcome: v.literal("written"), name: fileNameSchema, path: pathSchema }),
  /** Nothing was written: there is a file of that name already. */
  v.object({ outcome: v.literal("exists"), name: fileNameSchema, path: pathSchema }),
  v.object({
    outcome: v.literal("failed"),
    name: fileNameSchema,
    code: v.picklist(shellErrorCodes),
    message: v.string(),
  }),
]);

export type ExportOutcome = v.InferOutput<typeof exportOutcomeSchema>;

/** What exports inline (`slides/export/runtime-assets.ts`), its fonts as they are. */
export const runtimeAssetsSchema = v.object({
  revealScript: v.string(),
  revealStyles: v.string(),
  presenterScript: v.string(),
  presenterStyles: v.string(),
  playerScript: v.string(),
  playerStyles: v.string(),
  digests: v.object({ reveal: v.string(), presenter: v.string(), player: v.string() }),
  fonts: v.array(
    v.object({
      family: v.string(),
      weight: v.number(),
      style: v.picklist(["normal", "italic"]),
      unicodeRange: v.string(),
      /** The woff2 file. */
      bytes: bytesSchema,
    }),
  ),
});

export type PackedAssets = v.InferOutput<typeof runtimeAssetsSchema>;

export const windowStateSchema = v.object({
  title: titleSchema,
  /** True while there are changes that are not in the document's file. */
  dirty: v.boolean(),
  /** The document's file, null for an untitled one. */
  path: v.nullable(pathSchema),
});

export type WindowState = v.InferOutput<typeof windowStateSchema>;
