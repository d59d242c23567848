import { presentedDeck } from "../../deck/presented-deck.ts";
import type { ExportFile } from "../export-file.ts";
import type { ExportInput, HandoutLayout } from "../export-input.ts";
import type { PrintJob } from "../print-job.ts";
import { writeBriefingFile } from "./briefing-file.ts";
import { writeDocx } from "./docx.ts";
import { writeBriefingNote } from "./handout-briefing-note.ts";
import { writeNotesPages } from "./handout-notes.ts";
import { writeMarkdown } from "./markdown.ts";
import { writeNotesText } from "./notes-text.ts";
import { writePptx } from "./pptx.ts";
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

/** What an audience gets: the input without the hidden slides. */
function presentedInput(input: ExportInput): ExportInput {
  const deck = presentedDeck(input.deck);
  if (deck === input.deck) return input;
  const presented = new Set(deck.slides.map(({ id }) => id));
  const slides = input.rendered.slides.filter(({ id }) => presented.has(id));
  return { ...input, deck, rendered: { ...input.rendered, slides } };
}

const handouts: Readonly<Record<HandoutLayout, (input: ExportInput) => PrintJob>> = {
  "briefing-note": writeBriefingNote,
  notes: writeNotesPages,
};

/** Formats that go to an audience. */
const presentedFormats: readonly ExportFormat[] = [
  { name: "html", extension: "html", write: writeStandaloneHtml },
  { name: "slides-pdf", extension: "slides.pdf", write: writeSlidesPrint },
  { name: "handout-pdf", extension: "handout.pdf", write: (input) => handouts[input.options.handout](input) },
  { name: "pptx", extension: "pptx", write: writePptx },
  { name: "docx", extension: "docx", write: writeDocx },
  { name: "markdown", extension: "md", write: writeMarkdown },
  { name: "notes", extension: "notes.txt", write: writeNotesText },
];

/** Every format, in the order they are offered. Only the working document holds hidden slides. */
export const exportFormats: readonly ExportFormat[] = [
  ...presentedFormats.map((format) => ({
    ...format,
    write: (input: ExportInput) => format.write(presentedInput(input)),
  })),
  { name: "briefing", extension: "briefing", write: writeBriefingFile },
];
