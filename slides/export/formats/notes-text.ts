import type { SentenceId } from "../../article/article.ts";
import type { Slide } from "../../deck/deck.ts";
import { flattenText } from "../escape-markdown.ts";
import type { ExportFile } from "../export-file.ts";
import type { ExportInput } from "../export-input.ts";
import { formatMinutes } from "../format-minutes.ts";
import { indexBlocks, joinNotes, type NoteParagraph } from "../note-paragraphs.ts";
import { slug } from "../slug.ts";

/** Longest rule: longer headlines need no longer line. */
const ruleLimit = 72;

function writeTitle({ article, deck, options }: ExportInput): string {
  const origin = [article.byline.join(", "), article.date, article.publication]
    .filter((part) => part !== null && part !== "")
    .map((part) => flattenText(part ?? ""));
  const length = `${deck.slides.length} slides, ${formatMinutes(deck.minutes * 60)}`;
  const lines = [options.marking, flattenText(deck.title), origin.join(" · "), length];
  return lines.filter((line) => line !== "").join("\n");
}

function writeNote({ kind, text }: NoteParagraph): string {
  return kind === "cue" ? `[${flattenText(text)}]` : flattenText(text);
}

function writeSlide(slide: Slide, place: string, begins: number, notes: readonly string[]): string {
  const heading = `${place}  ${flattenText(slide.headline.text)}`.trim();
  const rule = "-".repeat(Math.min(ruleLimit, heading.length));
  const time = `At ${formatMinutes(begins)}, for ${formatMinutes(slide.seconds)}`;
  return [`${heading}\n${rule}\n${time}`, ...notes].join("\n\n");
}

/**
 * The speaker notes as a script to read from: for each slide its number, headline, when it begins and how long it is
 * planned to take, then the notes with stage directions in brackets. With notes off only the running order remains.
 */
export function writeNotesText(input: ExportInput): ExportFile {
  const { article, deck, options } = input;
  const blocks: ReadonlyMap<SentenceId, number> = indexBlocks(article);
  let begins = 0;
  const slides = deck.slides.map((slide, index) => {
    const notes = options.notes ? joinNotes(slide.notes, blocks).map(writeNote) : [];
    const written = writeSlide(slide, `${index + 1}/${deck.slides.length}`, begins, notes);
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
