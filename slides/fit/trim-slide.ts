import type { Slide } from "../deck/deck.ts";

/** More than any stage holds at the smallest size, by far. */
const mostCharacters = 4000;
const mostItems = 60;
const mostListing = 20_000;

function trimText(text: string): string {
  return text.length > mostCharacters ? text.slice(0, mostCharacters) : text;
}

/**
 * A slide cut down to more than what a stage can hold, so that measuring takes no longer for a text of a megabyte: it
 * does not fit either way.
 */
export function trimSlide<S extends Slide>(slide: S): S {
  const trimmed = {
    ...slide,
    headline: { ...slide.headline, text: trimText(slide.headline.text) },
    items: slide.items.slice(0, mostItems).map((item) => ({
      ...item,
      text: trimText(item.text),
      label: trimText(item.label),
      detail: trimText(item.detail),
    })),
  };
  if (slide.layout === "table") {
    const header = slide.table.header.slice(0, mostItems).map(trimText);
    const rows = slide.table.rows
      .slice(0, mostItems)
      .map(({ cells, source }) => ({ cells: cells.slice(0, mostItems).map(trimText), source }));
    return { ...trimmed, table: { header, rows } };
  }
  if (slide.layout === "code") {
    return { ...trimmed, code: { ...slide.code, text: slide.code.text.slice(0, mostListing) } };
  }
  return trimmed;
}
