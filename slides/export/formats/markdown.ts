import type { SentenceId } from "../../article/article.ts";
import type { Slide } from "../../deck/deck.ts";
import { imprintOf } from "../../deck/imprint-of.ts";
import { escapeMarkdown } from "../escape-markdown.ts";
import type { ExportFile } from "../export-file.ts";
import type { ExportInput } from "../export-input.ts";
import { indexBlocks, joinNotes, type NoteParagraph, numberParagraphs } from "../note-paragraphs.ts";
import { slug } from "../slug.ts";
import { writeRuns } from "../write-runs.ts";
import { writeMarkdownSlide } from "./markdown-slide.ts";

/** A YAML double-quoted scalar (yaml.org/spec/1.2.2, 7.3.1): JSON's, with what YAML does not print escaped as well. */
function quoteYaml(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The document's data; what the article does not state is left out. */
function writeFrontMatter({ article, deck, options }: ExportInput): string {
  const { byline, date, publication } = imprintOf(article, deck);
  const rows: readonly (readonly [string, string | null])[] = [
    ["title", deck.title],
    ["author", byline.length === 0 ? null : byline.join(", ")],
    ["date", date],
    ["publication", publication],
    ["source", article.url],
    ["lang", deck.language],
    ["dir", deck.direction],
    ["theme", deck.options.theme],
    ["marking", options.marking === "" ? null : options.marking],
  ];
  const lines = rows.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${quoteYaml(value)}`]));
  return ["---", ...lines, "---"].join("\n");
}

function writeNote({ kind, text, runs, list }: NoteParagraph, number: number | null): string {
  if (kind === "cue") return `*[${escapeMarkdown(text)}]*`;
  const written = runs === undefined ? escapeMarkdown(text) : writeRuns(runs);
  if (number !== null) return `${number}. ${written}`;
  return list === undefined ? written : `- ${written}`;
}

function writeNotes(slide: Slide, blocks: ReadonlyMap<SentenceId, number>): readonly string[] {
  const paragraphs = joinNotes(slide.notes, blocks);
  const numbers = numberParagraphs(paragraphs);
  return paragraphs.map((paragraph, index) => writeNote(paragraph, numbers[index] ?? null));
}

function writeSlide(slide: Slide, withNotes: boolean, blocks: ReadonlyMap<SentenceId, number>): string {
  const notes = withNotes ? writeNotes(slide, blocks) : [];
  const parts = [...writeMarkdownSlide(slide, withNotes), ...(notes.length === 0 ? [] : ["Note:", ...notes])];
  return parts.join("\n\n");
}

/**
 * The deck as reveal.js-flavoured Markdown: front matter, slides between `---`, notes after `Note:`. Text of the article
 * stays text whatever it looks like.
 */
export function writeMarkdown(input: ExportInput): ExportFile {
  const { article, deck, options } = input;
  const blocks = indexBlocks(article);
  const slides = deck.slides.map((slide) => writeSlide(slide, options.notes, blocks));
  const text = `${writeFrontMatter(input)}\n\n${slides.join("\n\n---\n\n")}\n`;
  return {
    name: `${slug(deck.title)}.md`,
    mediaType: "text/markdown;charset=utf-8",
    bytes: new TextEncoder().encode(text),
  };
}
