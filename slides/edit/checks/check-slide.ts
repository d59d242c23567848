import type { Article } from "../../article/article.ts";
import type { Item, Layout, Slide, Statement } from "../../deck/deck.ts";
import { itemText } from "../../deck/item-text.ts";
import { countWords } from "../../language/words.ts";
import type { BriefingPlace } from "../briefing-place.ts";
import { flagSlide } from "../flags/flag-slide.ts";
import { type CheckRow, checkRow } from "./check-row.ts";

/** What a room can take in: words of a headline, words of a line, lines. */
const limits = { headline: 12, item: 25, items: 5 } as const;

/** Layouts that are shown while something is said. The others announce, or are for reference. */
const spokenLayouts: ReadonlySet<Layout> = new Set<Layout>([
  "key-points",
  "bullets",
  "statement",
  "quote",
  "figure",
  "image",
  "table",
  "code",
]);

/** Layouts that say something by themselves: nothing in the notes is worth knowing, not a fault. */
const showingLayouts: ReadonlySet<Layout> = new Set<Layout>(["figure", "image", "table", "code"]);

function checkOwn(statement: Statement, place: BriefingPlace): readonly CheckRow[] {
  if (!statement.own || statement.text.trim() === "") return [];
  return [checkRow(statement.sources.length === 0 ? "own-statement" : "changed-statement", "info", place)];
}

function checkHeadline({ id, headline, layout, items }: Slide): readonly CheckRow[] {
  const place = { kind: "headline", slide: id } as const;
  const words = countWords(headline.text);
  const isEmpty = headline.text.trim() === "";
  // A statement or a quotation may stand alone.
  const mayLack = (layout === "statement" || layout === "quote") && items.length > 0;
  return [
    ...(isEmpty && !mayLack ? [checkRow("no-headline", "warning", place)] : []),
    ...(words > limits.headline ? [checkRow("headline-long", "info", place, { words, most: limits.headline })] : []),
    ...checkOwn(headline, place),
  ];
}

function checkItem(item: Item, slide: string, index: number): readonly CheckRow[] {
  const place = { kind: "item", slide, item: index, field: "text" } as const;
  const line = itemText(item);
  const words = countWords(line);
  return [
    ...(line.trim() === "" ? [checkRow("empty-item", "warning", place)] : []),
    ...(words > limits.item ? [checkRow("item-long", "info", place, { words, most: limits.item })] : []),
    ...checkOwn(item, place),
  ];
}

function hasContent(slide: Slide): boolean {
  if (slide.layout === "image" || slide.layout === "code") return true;
  if (slide.layout === "table") return slide.table.rows.length > 0;
  return [slide.headline, ...slide.items].some(({ text }) => text.trim() !== "");
}

function checkWhole(slide: Slide): readonly CheckRow[] {
  const place = { kind: "slide", slide: slide.id } as const;
  const count = slide.items.length;
  const isSaid = slide.notes.some(({ kind, text }) => kind !== "cue" && text.trim() !== "");
  const isMany = count > limits.items && slide.layout !== "agenda";
  return [
    ...(isMany ? [checkRow("items-many", "info", place, { count, most: limits.items })] : []),
    ...(slide.layout === "image" && slide.image.alt.trim() === "" ? [checkRow("no-alt", "warning", place)] : []),
    ...(spokenLayouts.has(slide.layout) && !isSaid && slide.hidden !== true
      ? [checkRow("no-notes", showingLayouts.has(slide.layout) ? "info" : "warning", place)]
      : []),
  ];
}

function readRows(slide: Slide, article: Article): readonly CheckRow[] {
  const mismatches = flagSlide(slide, article).map(({ place, message }) =>
    checkRow("mismatch", "warning", place, { finding: message.text, ...message.parameters, flag: message.code }),
  );
  const content = hasContent(slide)
    ? [...checkHeadline(slide), ...slide.items.flatMap((item, index) => checkItem(item, slide.id, index))]
    : [checkRow("empty-slide", "warning", { kind: "slide", slide: slide.id })];
  return [...content, ...checkWhole(slide), ...mismatches];
}

const known = new WeakMap<Slide, readonly CheckRow[]>();

/** What is to be said of a slide whatever the theme. Read once for each slide as it is. */
export function checkSlide(slide: Slide, article: Article): readonly CheckRow[] {
  const cached = known.get(slide);
  if (cached !== undefined) return cached;
  const rows = readRows(slide, article);
  known.set(slide, rows);
  return rows;
}
