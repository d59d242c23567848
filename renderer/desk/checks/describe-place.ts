import type { BriefingPlace, Slide } from "../../../slides/index.ts";
import type { Translate } from "../../strings/translate.ts";

function onSlide(place: BriefingPlace, t: Translate): string | null {
  switch (place.kind) {
    case "headline":
      return t("slide.headline");
    case "item":
      return t(`slide.item-${place.field}`, { number: place.item + 1 });
    case "note":
      return t("desk.notes");
    case "cell":
      return t("checks.row", { number: place.row + 1 });
    default:
      return null;
  }
}

/** Where something is, in words: "Slide 4 · Headline". Empty for what is nowhere in particular. */
export function describePlace(place: BriefingPlace, slides: readonly Slide[], t: Translate): string {
  if (!("slide" in place)) return "";
  const slide = slides.find(({ id }) => id === place.slide);
  if (slide === undefined) return "";
  const number = slides.filter(({ hidden }) => hidden !== true).indexOf(slide) + 1;
  const name = slide.hidden === true ? t("slide.this-hidden") : t("slide.this", { number });
  const part = onSlide(place, t);
  return part === null ? name : `${name} · ${part}`;
}
