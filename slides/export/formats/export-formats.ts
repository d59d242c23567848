import type { Deck } from "../../deck/deck.ts";
import { withPronunciationCues } from "../../pronunciation/with-pronunciation-cues.ts";
import { redactedSentences } from "../../redaction/redacted-sentences.ts";
import type { ExportFile } from "../export-file.ts";
import type { ExportInput } from "../export-input.ts";
import { writeHandout } from "../handout/handout-document.ts";
import { presentInput } from "../present-input.ts";
import type { PrintJob } from "../print-job.ts";
import { slug } from "../slug.ts";
import { writeBriefingFile } from "./briefing-file.ts";
import { writeDocx } from "./docx.ts";
import { handoutParts } from "./handout-parts.ts";
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

function writeHandoutPrint(input: ExportInput): PrintJob {
  return writeHandout(input, handoutParts(input));
}

/** The input with the stage directions of how names are said. What is read back has none: they would become notes. */
function withCues(input: ExportInput): ExportInput {
  return { ...input, deck: withPronunciationCues(input.deck) };
}

/** Formats that go to an audience. */
const presentedFormats: readonly ExportFormat[] = [
  { name: "html", extension: "html", write: writeStandaloneHtml },
  { name: "slides-pdf", extension: "slides.pdf", write: writeSlidesPrint },
  { name: "handout-pdf", extension: "handout.pdf", write: writeHandoutPrint },
  { name: "pptx", extension: "pptx", write: writePptx },
  { name: "docx", extension: "docx", write: writeDocx },
  { name: "markdown", extension: "md", write: writeMarkdown },
  { name: "notes", extension: "notes.txt", write: writeNotesText },
];

/** What a file is called in a format. A redacted copy does not look like the document it was made of. */
export function nameExport(deck: Deck, { name, extension }: Pick<ExportFormat, "name" | "extension">): string {
  const isCopy = name === "briefing" && redactedSentences(deck).size > 0;
  return `${slug(deck.title)}${isCopy ? ".redacted" : ""}.${extension}`;
}

const workingDocument = { name: "briefing", extension: "briefing" };

/** Every format, in the order they are offered. Only the working document holds hidden slides. */
export const exportFormats: readonly ExportFormat[] = [
  ...presentedFormats.map((format) => ({
    ...format,
    write: (input: ExportInput) =>
      format.write(format.name === "markdown" ? presentInput(input) : withCues(presentInput(input))),
  })),
  {
    ...workingDocument,
    write: (input) => ({ ...writeBriefingFile(input), name: nameExport(input.deck, workingDocument) }),
  },
];
