import type { BriefingPlace, CheckRow, Slide } from "../../../slides/index.ts";
import type { SlideField } from "../../store/desk-state.ts";

/** Where something is: number of the slide, and place on it. The slide as a whole comes first, the notes last. */
type Rank = readonly [slide: number, place: number];

const fields = ["label", "text", "detail"];

function placeOnSlide(place: BriefingPlace): number {
  switch (place.kind) {
    case "headline":
      return 1;
    case "item":
      return 2 + place.item + fields.indexOf(place.field) / fields.length;
    case "cell":
      return 1e4 + place.row;
    case "listing":
      return 1e5;
    case "note":
      return 1e6 + place.note;
    default:
      return 0;
  }
}

function rankOf(place: BriefingPlace, slides: readonly Slide[]): Rank {
  const id = "slide" in place ? place.slide : null;
  return [slides.findIndex((slide) => slide.id === id), placeOnSlide(place)];
}

function compare(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** Where the user is. */
export interface Whereabouts {
  readonly slide: string | null;
  readonly field: SlideField | null;
  /** The finding that was gone to last, if the user is still there. */
  readonly last: CheckRow | null;
}

function hereOf({ slide, field, last }: Whereabouts, slides: readonly Slide[]): Rank {
  if (last !== null) return rankOf(last.place, slides);
  if (slide === null) return [-1, -1];
  if (field === null) return rankOf({ kind: "slide", slide }, slides);
  const place: BriefingPlace =
    field.part === "headline" ? { kind: "headline", slide } : { kind: "item", slide, ...field };
  return rankOf(place, slides);
}

/** The next finding in the order of the talk (1), or the one before (-1), round and round; null when there is none. */
export function stepCheck(
  rows: readonly CheckRow[],
  slides: readonly Slide[],
  where: Whereabouts,
  by: 1 | -1,
): CheckRow | null {
  const ranked = rows
    .map((row, index) => ({ row, index, rank: rankOf(row.place, slides) }))
    .sort((a, b) => compare(a.rank, b.rank) || a.index - b.index);
  const place = ranked.findIndex(({ row }) => row === where.last);
  if (place >= 0) return ranked[(place + by + ranked.length) % ranked.length]?.row ?? null;
  const here = hereOf(where, slides);
  const next =
    by === 1
      ? ranked.find(({ rank }) => compare(rank, here) > 0)
      : ranked.findLast(({ rank }) => compare(rank, here) < 0);
  return (next ?? (by === 1 ? ranked[0] : ranked.at(-1)))?.row ?? null;
}
