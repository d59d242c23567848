import { slideFits } from "../../fit/slide-fits.ts";
import type { Item } from "../deck.ts";
import type { DraftSlide } from "./draft-slide.ts";

function fits(slide: DraftSlide): boolean {
  return slideFits({ ...slide, id: "" });
}

/**
 * The slide with its lightest items left out until it fits every theme, `weight` telling which are light. One item always
 * stays. What is left out is still in the notes; `release` hears of it.
 */
export function dropUntilFitting(
  slide: DraftSlide,
  weight: (item: Item) => number,
  release: (text: string) => void,
): DraftSlide {
  let fitting = slide;
  while (fitting.items.length > 1 && !fits(fitting)) {
    const lightest = fitting.items.reduce((least, item) => (weight(item) < weight(least) ? item : least));
    release(lightest.text);
    fitting = { ...fitting, items: fitting.items.filter((item) => item !== lightest) };
  }
  return fitting;
}

/** The last resort for any slide that does not fit: it gives up the small print beside its items, then its last items. */
export function fitDraft(slide: DraftSlide): DraftSlide {
  if (fits(slide)) return slide;
  const bare = { ...slide, items: slide.items.map((item) => ({ ...item, detail: "" })) };
  return dropUntilFitting(
    bare,
    (item) => -bare.items.indexOf(item),
    () => {},
  );
}
