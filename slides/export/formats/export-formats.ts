import type { ExportFile } from "../export-file.ts";
import type { ExportInput, HandoutLayout } from "../export-input.ts";
import type { PrintJob } from "../print-job.ts";
import { writeBriefingFile } from "./briefing-file.ts";
import { writeBriefingNote } from "./handout-briefing-note.ts";
import { writeNotesPages } from "./handout-notes.ts";
import { writeMarkdown } from "./markdown.ts";
import { writeNotesText } from "./notes-text.ts";
import { writeSlidesPrint } from "./slides-print.ts";
import { writeStandaloneHtml } from "./standalone-html.ts";

/** A kind of file that a briefing can become. */
export interface ExportFormat {
  /** As the command line calls it. */
  readonly name: string;
  /** After the slug, without the leading dot. */
  readonly extension: string;
  /** Makes the file, or the document that the shell's printer turns into it. Pure and deterministic. */
  readonly write: (input: ExportInput) => ExportFile | PrintJob;
}

const handouts: Readonly<Record<HandoutLayout, (input: ExportInput) => PrintJob>> = {
  "briefing-note": writeBriefingNote,
  notes: writeNotesPages,
};

/** Every format, in the order they are offered. */
export const exportFormats: readonly ExportFormat[] = [
  { name: "html", extension: "html", write: writeStandaloneHtml },
  { name: "slides-pdf", extension: "slides.pdf", write: writeSlidesPrint },
  { name: "handout-pdf", extension: "handout.pdf", write: (input) => handouts[input.options.handout](input) },
  { name: "markdown", extension: "md", write: writeMarkdown },
  { name: "notes", extension: "notes.txt", write: writeNotesText },
  { name: "briefing", extension: "briefing", write: writeBriefingFile },
];
