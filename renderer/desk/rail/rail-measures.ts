import type { Ratio } from "../../../slides/index.ts";
import type { RailGroup } from "./rail-groups.ts";

/** Height of a section's heading, CSS pixels. */
export const headingHeight = 32;

/** Beside a picture: the number and the row's own margins. */
const besidePicture = 52;
/** Between the pictures of two rows. */
const betweenPictures = 14;
const scrollBar = 10;

/** Width of a slide's picture and height of its row in a rail, CSS pixels. */
export function railMeasures(railWidth: number, ratio: Ratio): { readonly picture: number; readonly row: number } {
  const picture = Math.max(80, Math.round(railWidth - besidePicture - scrollBar));
  const height = ratio === "16:9" ? (picture * 9) / 16 : (picture * 3) / 4;
  return { picture, row: Math.round(height) + betweenPictures };
}

/** Where a slide's row begins, CSS pixels from the top of the list; null when it has none. */
export function rowTop(groups: readonly RailGroup[], id: string | null, rowHeight: number): number | null {
  let top = 0;
  for (const { slides } of groups) {
    top += headingHeight;
    const place = slides.findIndex((slide) => slide.id === id);
    if (place !== -1) return top + place * rowHeight;
    top += slides.length * rowHeight;
  }
  return null;
}
