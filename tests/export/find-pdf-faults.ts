import type { InspectedPage, InspectedPdf, PlacedText, TagNode } from "./inspect-pdf.ts";
import { squeeze } from "./read-pdf.ts";

/** Points by which a text may stand over the edge: side bearings of italics. */
const tolerance = 1;
/** Headings for bookmarks alone are set at less than this, points. */
const smallestSeen = 1;

function describe(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}

function findOutside({ width, height, texts }: InspectedPage): readonly string[] {
  return texts
    .filter(
      (text) =>
        text.x < -tolerance ||
        text.y < -tolerance ||
        text.x + text.width > width + tolerance ||
        text.y + text.height > height + tolerance,
    )
    .map(({ text }) => `${describe(text)} is outside the page`);
}

function isOverlapping(a: PlacedText, b: PlacedText): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const up = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const smaller = Math.min(a.height, b.height);
  return across > Math.max(1, smaller * 0.3) && up > smaller * 0.25;
}

function findOverlaps({ texts }: InspectedPage): readonly string[] {
  const seen = texts.filter(({ height }) => height > smallestSeen);
  const sorted = [...seen].sort((a, b) => a.y - b.y);
  return sorted.flatMap((text, index) => {
    const faults: string[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.y > text.y + text.height) break;
      if (isOverlapping(text, other)) faults.push(`${describe(text.text)} overlaps ${describe(other.text)}`);
    }
    return faults;
  });
}

function listTags(tags: TagNode): readonly TagNode[] {
  return [tags, ...tags.children.flatMap(listTags)];
}

function hasHeaders(table: TagNode): boolean {
  return listTags(table).some(({ role }) => role === "TH");
}

/** A figure that holds text or a table is read by what is in it. */
function isSilent(figure: TagNode): boolean {
  const inside = listTags(figure).slice(1);
  return (
    figure.alt === null && !inside.some(({ role, alt }) => alt !== null || /^(?:P|Table|TD|TH|Caption)$/u.test(role))
  );
}

function findTagFaults(page: InspectedPage): readonly string[] {
  const tags = listTags(page.tags);
  const tables = tags.filter((tag) => tag.role === "Table" && !hasHeaders(tag)).map(() => "a table has no headers");
  const figures = tags.filter((tag) => tag.role === "Figure" && isSilent(tag)).map(() => "a figure has no alternative");
  return [...tables, ...figures];
}

/** Levels of the headings in the order they are read. */
function headingLevels({ pages }: InspectedPdf): readonly number[] {
  return pages.flatMap(({ tags }) =>
    listTags(tags).flatMap(({ role }) => (/^H[1-6]$/u.test(role) ? [Number(role.slice(1))] : [])),
  );
}

function findHeadingFaults(pdf: InspectedPdf): readonly string[] {
  const levels = headingLevels(pdf);
  const titles = levels.filter((level) => level === 1).length;
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return [
    ...(titles === 1 ? [] : [`it has ${titles} titles`]),
    ...(jumps.length === 0 ? [] : [`its headings jump: ${levels.join(" ")}`]),
  ];
}

function findLinkFaults({ links }: InspectedPage): readonly string[] {
  return links.flatMap(({ isDead, url }) => {
    if (isDead) return ["a link leads nowhere"];
    return url === null || /^(?:https?|mailto):/u.test(url) ? [] : [`a link leads to ${describe(url)}`];
  });
}

/** Everything that is wrong with a PDF whatever is in it: places, structure, links, bookmarks, fonts. */
export function findPdfFaults(pdf: InspectedPdf): readonly string[] {
  const ofPages = pdf.pages.flatMap((page, index) =>
    [...findOutside(page), ...findOverlaps(page), ...findTagFaults(page), ...findLinkFaults(page)].map(
      (fault) => `page ${index + 1}: ${fault}`,
    ),
  );
  return [
    ...ofPages,
    ...findHeadingFaults(pdf),
    ...(pdf.isTagged ? [] : ["it is not tagged"]),
    ...(pdf.language === "" ? ["it has no language"] : []),
    ...(pdf.title.trim() === "" ? ["it has no title"] : []),
    ...(pdf.fonts.length === 0 ? ["it has no fonts"] : []),
    ...pdf.badFonts.map((name) => `the font ${name} is not embedded as a subset`),
    ...pdf.bookmarks.filter(({ page }) => page === null).map(({ title }) => `bookmark ${describe(title)} is dead`),
    ...(pdf.bookmarks.length === 0 ? ["it has no bookmarks"] : []),
  ];
}

/** The text of the whole PDF as it is compared. */
export function textOf({ pages }: InspectedPdf): string {
  return squeeze(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(""));
}
