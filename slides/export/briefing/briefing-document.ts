import * as v from "valibot";
import type { Article } from "../../article/article.ts";
import type { Picture } from "../../article/picture.ts";
import type { Deck } from "../../deck/deck.ts";
import type { Diagnostic } from "../../diagnostics.ts";
import { type ExportOptions, handoutLayouts, orientations, papers } from "../export-input.ts";
import { articleSchema, countSchema, namesOf } from "./article-schema.ts";
import { deckSchema } from "./deck-schema.ts";

/** Version of the form of `deck.json`. Raised whenever an older program could not read the newer form. */
export const schemaVersion = 5;

/** A picture's place in the archive. */
export interface PictureEntry extends Omit<Picture, "bytes"> {
  /** `assets/1.png` */
  readonly file: string;
}

/** What `deck.json` says. */
export interface BriefingDocument {
  readonly schemaVersion: typeof schemaVersion;
  readonly deck: Deck;
  readonly article: Article;
  readonly options: ExportOptions;
  /** Path of the article as it came. */
  readonly source: string;
  readonly pictures: readonly PictureEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

const optionsSchema: v.GenericSchema<unknown, ExportOptions> = v.object({
  notes: v.boolean(),
  handout: v.picklist(handoutLayouts),
  paper: v.picklist(papers),
  orientation: v.picklist(orientations),
  inkSaving: v.boolean(),
  sources: v.boolean(),
  hiddenSlides: v.boolean(),
  marking: v.string(),
});

/** File name extensions of pictures. */
export const pictureExtensions: Readonly<Record<Picture["mediaType"], string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
};

const mediaTypes = namesOf<Picture["mediaType"]>({
  "image/png": true,
  "image/jpeg": true,
  "image/gif": true,
  "image/webp": true,
});

const pictureSchema = v.object({
  file: v.pipe(v.string(), v.startsWith("assets/")),
  src: v.string(),
  mediaType: v.picklist(mediaTypes),
  width: countSchema,
  height: countSchema,
});

const diagnosticSchema: v.GenericSchema<unknown, Diagnostic> = v.object({
  code: v.pipe(v.string(), v.regex(/^[a-z][a-z\d-]{0,63}$/u)),
  severity: v.picklist(["info", "warning", "error"]),
  message: v.string(),
  place: v.exactOptional(v.object({ start: countSchema, end: countSchema })),
});

/** `deck.json` of this version. */
export const briefingSchema: v.GenericSchema<unknown, BriefingDocument> = v.object({
  schemaVersion: v.literal(schemaVersion),
  deck: deckSchema,
  article: articleSchema,
  options: optionsSchema,
  source: v.pipe(v.string(), v.startsWith("source/")),
  pictures: v.array(pictureSchema),
  diagnostics: v.array(diagnosticSchema),
});
