import { ancestorsOf, type PageView } from "../blocks/page-view.ts";
import { attributeOf, type PageElement } from "../page/page-element.ts";
import { firstValue, type HeadValues } from "./head-values.ts";
import { type LinkedNode, stringOf } from "./linked-data.ts";

/** When the article was published and the lines of the page that say so. */
export interface PageDate {
  readonly date: string | null;
  readonly blocks: ReadonlySet<number>;
}

const dateKeys = [
  ...["article:published_time", "article:published", "datepublished", "og:published_time", "parsely-pub-date", "date"],
  ...["pubdate", "publishdate", "publish-date", "publication_date", "dc.date.issued", "dcterms.created", "dc.date"],
  ...["sailthru.date", "pdate", "displaydate", "published_at", "article.published", "citation_publication_date"],
];
const dateNames: ReadonlySet<string> = new Set([
  ...[
    "date",
    "dates",
    "dateline",
    "time",
    "timestamp",
    "published",
    "pubdate",
    "updated",
    "datetime",
    "datum",
    "fecha",
  ],
  ...["data", "publishdate", "postdate", "posted", "storytimestamp", "datestamp"],
]);
/** 2021-05-04, 4.5.2021, 2019年3月2日; not part of a longer number. */
const numericDate =
  /(?<![\d.\-/])(?:(?:19|20)\d{2}[./\-年]\s?\d{1,2}[./\-月]\s?\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:(?:19|20)\d{2}|\d{2})|\d{1,2}[/月]\d{1,2}日?\s?[(（].[)）])(?:日|(?![\d-]))/u;
const clock = /(?<![\d:])\d{1,2}[:.]\d{2}(?![\d:])/u;
/** Month and day, or month and year, in either order. */
const writtenDate =
  /\p{L}{2,}(?:\/\p{L}+)?\.?\s+\d{1,4}(?:(?:st|nd|rd|th)?,?\s+\d{4})?|\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s*(?:de |of )?\p{L}{2,}(?:\/\p{L}+)?\.?,?(?:\s+(?:de |of )?\d{4})?/giu;
/** First letters of month names, in the alphabets and languages where pages write them out most. */
const monthName =
  /(?:^|[^\p{L}])(?:jan|feb|fév|mar|mär|maj|mai|may|apr|avr|abr|ápr|jun|juin|jui|jul|aug|aoû|ago|sep|set|oct|okt|out|ott|nov|dec|dez|déc|dic|ene|gen|lug|giu|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|січ|лют|квіт|трав|черв|лип|серп|верес|жовт|груд|stycz|lut|kwie|czerw|lip|sierp|wrze|paźdz|listop|grud|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|آب|شباط|آذار|نيسان|أيار|حزيران|تموز|أيلول|تشرين|كانون)\p{L}*/iu;
const longestLine = 110;

/**
 * Reads the date from JSON-LD, `<meta>`, a `datetime` attribute or the line itself, in this order, and finds the lines
 * between `from` and `to` that consist of a date, the title's block passed over.
 */
export function findDate(
  view: PageView,
  values: HeadValues,
  nodes: readonly LinkedNode[],
  place: { readonly from: number; readonly to: number; readonly title: number },
): PageDate {
  const blocks = new Set<number>();
  let attribute: string | null = null;
  let printed: string | null = null;
  for (let index = Math.max(0, place.from); index < Math.min(place.to, view.blocks.length); index += 1) {
    if (index === place.title || !isDateLine(view, index)) continue;
    blocks.add(index);
    printed ??= printedDate(view.texts[index] ?? "");
    for (const element of aroundLine(view, index)) attribute ??= nonEmpty(attributeOf(element, "datetime"));
  }
  let declared: string | null = null;
  for (const node of nodes) declared ??= stringOf(node.datePublished);
  return { date: declared ?? firstValue(values, dateKeys) ?? attribute ?? printed, blocks };
}

function nonEmpty(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text.trim();
}

function aroundLine(view: PageView, index: number): readonly PageElement[] {
  const block = view.blocks[index];
  return block === undefined ? [] : [...(view.inlines.get(index) ?? []).slice(0, 20), ...ancestorsOf(view, block, 3)];
}

function isDateLine(view: PageView, index: number): boolean {
  const text = view.texts[index] ?? "";
  const block = view.blocks[index];
  if (block === undefined || text.length > longestLine || block.linked > block.size / 2) return false;
  if (block.shape.kind !== "text" && block.shape.kind !== "list-item" && block.shape.kind !== "heading") return false;
  const marked = aroundLine(view, index).some(
    (element) =>
      element.tag === "time" ||
      element.names.some((name) => dateNames.has(name)) ||
      /\bdate(?:Published|Modified|Created)\b/.test(attributeOf(element, "itemprop") ?? ""),
  );
  if (!numericDate.test(text) && findWritten(text) === null && !(marked && clock.test(text))) return false;
  const letters = text.replace(/[^\p{L}]+/gu, "").length;
  return letters <= (marked ? 60 : 32) && !/[.!?。]$/.test(text.trim());
}

/** The date inside a line: "Published on May 4, 2021 by …" gives "May 4, 2021"; the whole line when it is unclear. */
function printedDate(text: string): string {
  return dateInside(text) ?? text;
}

/** The first date a line states, null without one. */
export function dateInside(text: string): string | null {
  return findWritten(text) ?? numericDate.exec(text)?.[0] ?? null;
}

function findWritten(text: string): string | null {
  writtenDate.lastIndex = 0;
  for (let match = writtenDate.exec(text); match !== null; match = writtenDate.exec(text)) {
    if (monthName.test(match[0])) return match[0].trim();
    // "on 7 May": what looked like month and day may share the day with the real date.
    writtenDate.lastIndex = match.index + Math.max(1, match[0].search(/\s/) + 1);
  }
  return null;
}
