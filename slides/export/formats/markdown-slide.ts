import type { Item, Slide } from "../../deck/deck.ts";
import { escapeMarkdown, flattenText, writeCodeBlock, writeDestination } from "../escape-markdown.ts";

/** The label, the text and the detail of an item on one line. */
function writeLine({ label, text, detail }: Item): string {
  const parts = [label === "" ? "" : `**${escapeMarkdown(label)}**`, escapeMarkdown(text)].filter(
    (part) => part !== "",
  );
  const line = parts.join(" — ");
  return detail === "" ? line : `${line} *(${escapeMarkdown(detail)})*`;
}

function writeBullet(item: Item): string {
  return `${"  ".repeat(item.depth)}- ${writeLine(item)}`;
}

function writeBullets({ items }: Slide): readonly string[] {
  return items.length === 0 ? [] : [items.map(writeBullet).join("\n")];
}

function writeParagraphs({ items }: Slide): readonly string[] {
  return items.map(writeLine);
}

function writeQuotations({ items }: Slide): readonly string[] {
  return items.map(({ text, label, detail }) => {
    const speaker = [label, detail].filter((part) => part !== "").map(escapeMarkdown);
    const lines = [`> ${escapeMarkdown(text)}`];
    return [...lines, ...(speaker.length === 0 ? [] : [">", `> — ${speaker.join(", ")}`])].join("\n");
  });
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(" | ")} |`;
}

/** A GFM table has a head, if an empty one, and as many cells in each row. */
function writeTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), header.length);
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

/**
 * A slide as blocks of Markdown: reveal's comment with its attributes, the headline, the body. `withTiming` tells
 * reveal's speaker view the planned seconds.
 */
export function writeMarkdownSlide(slide: Slide, withTiming: boolean): readonly string[] {
  const timing = withTiming ? ` data-timing="${Math.round(slide.seconds)}"` : "";
  const comment = `<!-- .slide: id="${slide.id}" data-layout="${slide.layout}"${timing} -->`;
  const headline = flattenText(slide.headline.text);
  const heading = `${slide.layout === "cover" ? "#" : "##"} ${escapeMarkdown(headline)}`;
  return [comment, ...(headline === "" ? [] : [heading]), ...writeBody(slide)];
}
