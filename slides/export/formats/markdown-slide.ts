import type { Item, Slide } from "../../deck/deck.ts";
import { escapeMarkdown, flattenText, writeCodeBlock, writeDestination, writeHeading } from "../escape-markdown.ts";

/** Holds the place of a text that is empty. */
const nothing = "&nbsp;";

/** The label, the text and the detail of an item on one line: what is strong is the label, what is set off the detail. */
function writeLine({ label, text, detail }: Item): string {
  const strong = flattenText(label) === "" ? "" : `**${escapeMarkdown(label)}**`;
  const line = [strong, escapeMarkdown(text)].filter((part) => part !== "").join(" — ");
  const aside = flattenText(detail) === "" ? "" : `*(${escapeMarkdown(detail)})*`;
  return [line, aside].filter((part) => part !== "").join(" ") || nothing;
}

/** An item that is indented under none is written into an item without a text of its own. */
function writeBullet(item: Item, index: number): string {
  const indent = item.depth === 0 ? "" : index === 0 ? "- " : "  ";
  return `${indent}- ${writeLine(item)}`;
}

function writeBullets({ items }: Slide): readonly string[] {
  return items.length === 0 ? [] : [items.map(writeBullet).join("\n")];
}

/** Paragraphs cannot be indented: where an item is, they are a list. */
function writeParagraphs(slide: Slide): readonly string[] {
  return slide.items.some(({ depth }) => depth > 0) ? writeBullets(slide) : slide.items.map(writeLine);
}

/** The speaker and the role. The first comma parts them; where it cannot, what is strong is the speaker. */
function writeSpeaker({ label, detail }: Item): string | null {
  const [name, role] = [flattenText(label), flattenText(detail)];
  if (name === "" && role === "") return null;
  const speaker = name === "" ? nothing : escapeMarkdown(name);
  const shown = name.includes(", ") ? `**${speaker}**` : speaker;
  return role === "" ? shown : `${shown}, ${escapeMarkdown(role)}`;
}

function writeQuotations({ items }: Slide): readonly string[] {
  return items.map((item) => {
    const speaker = writeSpeaker(item);
    const lines = [`> ${escapeMarkdown(item.text) || nothing}`];
    return [...lines, ...(speaker === null ? [] : [">", `> — ${speaker}`])].join("\n");
  });
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(" | ")} |`;
}

/** A GFM table has a head, if an empty one, and as many cells in each row. */
function writeTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), Math.max(1, header.length));
  const fill = (cells: readonly string[]) => Array.from({ length: columns }, (_, index) => cells[index] ?? "");
  const rule = `|${" --- |".repeat(columns)}`;
  return [writeRow(fill(header)), rule, ...rows.map((cells) => writeRow(fill(cells)))].join("\n");
}

/** Pictures in the file itself or beside it; whatever names a scheme or a root may be on the network. */
const localPicture = /^(?:data:image\/|(?![a-z][a-z\d+.-]*:|[/\\]))/iu;

/** Paths from a root: they tell of the machine the article was on. */
const rooted = /^(?:file:|[a-z]:[/\\]|[/\\](?![/\\]))/iu;

/** Where a picture is, without the folders of anybody's machine. */
function publicPlace(src: string): string {
  const flat = flattenText(src);
  return rooted.test(flat) ? (flat.split(/[/\\]/u).at(-1) ?? "") : flat;
}

/** A picture that may be on the network becomes a link: a slide must not fetch anything when it is shown. */
function writeImage({ src, alt }: { readonly src: string; readonly alt: string }): string {
  const place = publicPlace(src);
  const mark = localPicture.test(flattenText(src)) ? "!" : "";
  return `${mark}[${escapeMarkdown(alt)}](${writeDestination(place)})`;
}

function writeBody(slide: Slide): readonly string[] {
  switch (slide.layout) {
    case "cover":
    case "sources":
      return writeParagraphs(slide);
    case "quote":
      return writeQuotations(slide);
    case "image":
      return [writeImage(slide.image), ...writeParagraphs(slide)];
    case "table": {
      const rows = slide.table.rows.map(({ cells }) => cells);
      return [writeTable(slide.table.header, rows), ...writeParagraphs(slide)];
    }
    case "code":
      return [writeCodeBlock(slide.code.text, slide.code.language), ...writeParagraphs(slide)];
    default:
      return writeBullets(slide);
  }
}

/** Reveal's comment with the attributes of a slide. Times and parts are for those who speak. */
function writeAttributes({ id, layout, section, seconds, hidden }: Slide, forSpeakers: boolean): string {
  const attributes = [
    `id="${id}"`,
    `data-layout="${layout}"`,
    ...(forSpeakers && section >= 0 ? [`data-section="${section + 1}"`] : []),
    ...(forSpeakers ? [`data-timing="${Math.round(seconds)}"`] : []),
    ...(hidden === true ? ['data-visibility="hidden"'] : []),
  ];
  return `<!-- .slide: ${attributes.join(" ")} -->`;
}

/**
 * A slide as blocks of Markdown: reveal's comment with its attributes, the headline, the body. `forSpeakers` adds what
 * speakers need, such as the planned seconds for reveal's speaker view.
 */
export function writeMarkdownSlide(slide: Slide, forSpeakers: boolean): readonly string[] {
  const headline = flattenText(slide.headline.text);
  const heading = writeHeading(headline, slide.layout === "cover" ? 1 : 2);
  return [writeAttributes(slide, forSpeakers), ...(headline === "" ? [] : [heading]), ...writeBody(slide)];
}
