import type { SentenceId } from "../../article/article.ts";
import type { Briefing } from "../../briefing.ts";
import type { Layout, Slide } from "../../deck/deck.ts";
import { noteSources } from "../../deck/note-sources.ts";

/** What planning to a length leaves as it is. */
export interface StayingPart {
  /** In the deck's order. */
  readonly slides: readonly Slide[];
  /** Sentences that are not to be placed again: they are on those slides, or where the user wants them. */
  readonly settled: ReadonlySet<SentenceId>;
  /** Layouts of opening and reference slides that are not to be made again: they stay, or the user deleted them. */
  readonly closedLayouts: ReadonlySet<Layout>;
}

/** True for a slide the user had a hand in. */
function isTheUsers({ changes, hidden }: Slide): boolean {
  return hidden === true || (changes !== undefined && changes.length > 0);
}

/** True for a slide of the opening or the reference part, which belongs to no section. */
function isOutside({ section }: Slide): boolean {
  return section === -1;
}

function chooseSlides(slides: readonly Slide[]): readonly Slide[] {
  const users = slides.filter(isTheUsers);
  if (users.length === 0) return [];
  // A people slide that was edited keeps its continuation; and a bottom line stands for the slides that stay as well.
  const layouts = new Set<Layout>(["key-points", ...users.filter(isOutside).map(({ layout }) => layout)]);
  return slides.filter((slide) => isTheUsers(slide) || (isOutside(slide) && layouts.has(slide.layout)));
}

function tracesOf(slide: Slide): readonly SentenceId[] {
  const rows = slide.layout === "table" ? slide.table.rows.map(({ source }) => source) : [];
  return [...slide.notes.flatMap(noteSources), ...rows];
}

/** The bottom line says again what is told elsewhere. What it alone has left was taken off its own slide by the user. */
function takenOff(slides: readonly Slide[]): readonly SentenceId[] {
  const isBottomLine = ({ layout }: Slide) => layout === "key-points";
  const elsewhere = new Set(slides.filter((slide) => !isBottomLine(slide)).flatMap(tracesOf));
  return slides.filter(isBottomLine).flatMap((slide) => tracesOf(slide).filter((id) => !elsewhere.has(id)));
}

/** What planning to a length must not touch. */
export function chooseStaying({ deck }: Briefing): StayingPart {
  const slides = chooseSlides(deck.slides);
  const decided = deck.ledger.filter(
    ({ reason }) => reason === "user" || reason === "hidden-slide" || reason === "redacted",
  );
  const told = slides.filter(({ layout }) => layout !== "key-points").flatMap(tracesOf);
  const settled = new Set([...told, ...decided.map(({ sentence }) => sentence), ...takenOff(deck.slides)]);
  const layouts = slides.filter(isOutside).map(({ layout }) => layout);
  return { slides, settled, closedLayouts: new Set([...layouts, ...(deck.removed ?? [])]) };
}
