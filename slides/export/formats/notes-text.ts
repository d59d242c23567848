import type { SentenceId } from "../../article/article.ts";
import type { Slide } from "../../deck/deck.ts";
import { displayDate } from "../../deck/display-date.ts";
import { imprintOf } from "../../deck/imprint-of.ts";
import { flattenText } from "../escape-markdown.ts";
import type { ExportFile } from "../export-file.ts";
import type { ExportInput } from "../export-input.ts";
import { formatMinutes } from "../format-minutes.ts";
import { indexBlocks, joinNotes, type NoteParagraph, numberParagraphs } from "../note-paragraphs.ts";
import { slug } from "../slug.ts";
import { type NotesWords, notesWords } from "./notes-words.ts";

/** Longest rule: longer headlines need no longer line. */
const ruleLimit = 72;

function writeTitle({ article, deck, options }: ExportInput): string {
  const { byline, date, publication } = imprintOf(article, deck);
  const written = date === null ? null : displayDate(date, deck.language);
  const origin = [byline.join(", "), written, publication]
    .filter((part) => part !== null && part !== "")
    .map((part) => flattenText(part ?? ""));
  const length = `${notesWords(deck.language).slides(deck.slides.length)}, ${formatMinutes(deck.minutes * 60)}`;
  const lines = [options.marking, flattenText(deck.title), origin.join(" · "), length];
  return lines.filter((line) => line !== "").join("\n");
}

function writeNote({ kind, text, list }: NoteParagraph, number: number | null): string {
  const plain = flattenText(text);
  if (kind === "cue") return `[${plain}]`;
  if (number !== null) return `${number}. ${plain}`;
  return list === undefined ? plain : `• ${plain}`;
}

function writeNotes(slide: Slide, blocks: ReadonlyMap<SentenceId, number>): readonly string[] {
  const paragraphs = joinNotes(slide.notes, blocks);
  const numbers = numberParagraphs(paragraphs);
  return paragraphs.map((paragraph, index) => writeNote(paragraph, numbers[index] ?? null));
}

function writeSlide(slide: Slide, place: string, begins: number, notes: readonly string[], words: NotesWords): string {
  const heading = `${place}  ${flattenText(slide.headline.text)}`.trim();
  const rule = "-".repeat(Math.min(ruleLimit, heading.length));
  const time = words.time(formatMinutes(begins), formatMinutes(slide.seconds));
  return [`${heading}\n${rule}\n${time}`, ...notes].join("\n\n");
}

/**
 * The speaker notes as a script to read from: for each slide its number, headline, when it begins and how long it is
 * planned to take, then the notes with stage directions in brackets. With notes off only the running order remains.
 */
export function writeNotesText(input: ExportInput): ExportFile {
  const { article, deck, options } = input;
  const blocks: ReadonlyMap<SentenceId, number> = indexBlocks(article);
  const words = notesWords(deck.language);
  let begins = 0;
  const slides = deck.slides.map((slide, index) => {
    const notes = options.notes ? writeNotes(slide, blocks) : [];
    const written = writeSlide(slide, `${index + 1}/${deck.slides.length}`, begins, notes, words);
    begins += slide.seconds;
    return written;
  });
  const ending = options.marking === "" ? [] : [options.marking];
  const text = [writeTitle(input), ...slides, ...ending].join("\n\n\n");
  return {
    name: `${slug(deck.title)}.notes.txt`,
    mediaType: "text/plain;charset=utf-8",
    bytes: new TextEncoder().encode(`${text}\n`),
  };
}
