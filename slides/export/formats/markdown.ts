import type { Article, SentenceId } from "../../article/article.ts";
import { markdownVersion } from "../../article/formats/looks-like-deck.ts";
import type { Deck, NoteLine, Slide } from "../../deck/deck.ts";
import { imprintOf } from "../../deck/imprint-of.ts";
import { noteRuns } from "../../deck/note-runs.ts";
import { escapeMarkdown, flattenText } from "../escape-markdown.ts";
import type { ExportFile } from "../export-file.ts";
import type { ExportInput } from "../export-input.ts";
import { groupNotes, indexBlocks, numberParagraphs } from "../note-paragraphs.ts";
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
    ["ratio", deck.options.ratio],
    ["marking", options.marking === "" ? null : options.marking],
  ];
  const lines = rows.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${quoteYaml(value)}`]));
  const { minutes } = deck.options;
  const target = minutes === null ? [] : [`minutes: ${minutes}`];
  const sections = options.notes ? writeSections(article, deck) : [];
  return ["---", `lectern: ${markdownVersion}`, ...lines, ...target, ...sections, "---"].join("\n");
}

/** The parts that slides belong to, by the numbers slides give them; those without slides stay unnamed. */
function writeSections({ sections }: Article, { slides }: Deck): readonly string[] {
  const used = new Set(slides.map(({ section }) => section));
  const last = Math.max(-1, ...used);
  if (last < 0) return [];
  const rows = sections.slice(0, last + 1).flatMap(({ heading, level }, index) => {
    const name = `  - heading: ${quoteYaml(used.has(index) ? flattenText(heading ?? "") : "")}`;
    return level > 1 ? [name, `    level: ${level}`] : [name];
  });
  return ["sections:", ...rows];
}

/** What marks a line of the notes that is not the article's. Comments are not shown. */
const ownMark = "<!-- own -->";

function writeNoteLine(line: NoteLine): string {
  if (line.kind === "cue") return `*[${escapeMarkdown(line.text)}]*`;
  const written = writeRuns(noteRuns(line));
  return line.kind === "own" ? `${written} ${ownMark}`.trim() : written;
}

/** Sentences of one paragraph stay in one, each on a line of its own, so that it is plain where each ends. */
function writeNotes(slide: Slide, blocks: ReadonlyMap<SentenceId, number>): readonly string[] {
  const paragraphs = groupNotes(slide.notes, blocks);
  const numbers = numberParagraphs(paragraphs.map(([first]) => (first.kind === "cue" ? {} : first)));
  return paragraphs.map((lines, index) => {
    const written = lines.map(writeNoteLine).join("\n");
    const [first] = lines;
    const number = numbers[index] ?? null;
    if (number !== null) return `${number}. ${written}`;
    return first.kind === "cue" || first.list === undefined ? written : `- ${written}`;
  });
}

function writeSlide(slide: Slide, withNotes: boolean, blocks: ReadonlyMap<SentenceId, number>): string {
  const notes = withNotes ? writeNotes(slide, blocks) : [];
  const parts = [...writeMarkdownSlide(slide, withNotes), ...(notes.length === 0 ? [] : ["Note:", ...notes])];
  return parts.join("\n\n");
}

/**
 * The deck as reveal.js-flavoured Markdown: front matter, slides between `---`, notes after `Note:`. Text of the article
 * stays text whatever it looks like. `readMarkdownDeck` makes the same slides and notes of it again.
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
