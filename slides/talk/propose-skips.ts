import type { Article } from "../article/article.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import { presentedSlides } from "../deck/presented-deck.ts";
import { chooseSavings, type Saving } from "./choose-savings.ts";
import { lostCoverage } from "./lost-coverage.ts";
import { type UnsaidSentences, unsaidSentences } from "./unsaid-sentences.ts";

/** Seconds for a slide that is shown and not spoken of. */
export const showOnlySeconds = 5;

/** Where a talk stands that has to end on time. Slides are ids. */
export interface TalkSituation {
  /** The slide on the screen. */
  readonly current: string;
  /** Seconds that it has been there. */
  readonly spent: number;
  /** Slides that the audience has seen. */
  readonly seen: readonly string[];
  /** Seconds until the talk has to be over. */
  readonly left: number;
  /** Seconds that were taken for each planned one: 1 on plan. */
  readonly pace: number;
}

/** What to leave out so that a talk ends on time. Slides are ids, in the order of the deck. */
export interface SkipProposal extends UnsaidSentences {
  readonly skips: readonly string[];
  /** To be shown without their notes being spoken. */
  readonly brief: readonly string[];
  /** Seconds that the rest of the talk then takes, at its pace. */
  readonly seconds: number;
  /** Seconds over its time even so; 0 when it ends on time. */
  readonly over: number;
}

/** The cover and the bottom line are what the talk is for. */
function isKept({ layout }: Slide): boolean {
  return layout === "cover" || layout === "key-points";
}

function canBeBrief({ layout, items, notes }: Slide): boolean {
  const showsSomething = items.length > 0 || layout === "table" || layout === "image" || layout === "code";
  return showsSomething && notes.some(({ kind }) => kind !== "cue");
}

/** Seconds that a slide to come takes. */
function comingSeconds(slide: Slide, { pace }: TalkSituation): number {
  return slide.seconds * pace;
}

/** Seconds that the rest of the talk takes after something was left out. */
function restSeconds(
  current: Slide | undefined,
  coming: readonly Slide[],
  given: (slide: Slide) => "spoken" | "brief" | "skipped",
  situation: TalkSituation,
): number {
  const rest = current === undefined ? 0 : Math.max(0, comingSeconds(current, situation) - situation.spent);
  return coming.reduce((sum, slide) => {
    const seconds = comingSeconds(slide, situation);
    const how = given(slide);
    return sum + (how === "skipped" ? 0 : how === "brief" ? Math.min(seconds, showOnlySeconds) : seconds);
  }, rest);
}

/**
 * What can be left out with the least lost coverage so that a talk ends on time. Slides that were seen, the slide on the
 * screen, the cover and the bottom line stay whatever happens; when all the rest is not enough, the proposal leaves all
 * of it out and says by how much the talk is over its time. The same situation gives the same proposal.
 */
export function proposeSkips(article: Article, deck: Deck, situation: TalkSituation): SkipProposal {
  const slides = presentedSlides(deck);
  const position = slides.findIndex(({ id }) => id === situation.current);
  const seen = new Set([...situation.seen, situation.current]);
  const coming = slides.slice(position + 1);
  const open = coming.filter((slide) => !seen.has(slide.id) && !isKept(slide));
  const staying = slides.filter((slide) => seen.has(slide.id) || (coming.includes(slide) && isKept(slide)));
  const losses = lostCoverage(article, open, staying);
  const things = open.map((slide, place): readonly Saving[] => {
    const seconds = comingSeconds(slide, situation);
    const { skipped = 0, brief = 0 } = losses[place] ?? {};
    const skip = { seconds, loss: skipped };
    const shorten = { seconds: Math.max(0, seconds - showOnlySeconds), loss: brief };
    return canBeBrief(slide) ? [skip, shorten] : [skip];
  });
  const needed = restSeconds(slides[position], coming, () => "spoken", situation) - situation.left;
  const chosen = chooseSavings(things, needed) ?? things.map(() => 0);
  const skips = open.filter((_, place) => chosen[place] === 0);
  const brief = open.filter((_, place) => chosen[place] === 1);
  const seconds = restSeconds(
    slides[position],
    coming,
    (slide) => (skips.includes(slide) ? "skipped" : brief.includes(slide) ? "brief" : "spoken"),
    situation,
  );
  const kept = [...staying, ...open.filter((slide) => !skips.includes(slide) && !brief.includes(slide))];
  return {
    skips: skips.map(({ id }) => id),
    brief: brief.map(({ id }) => id),
    seconds,
    over: Math.max(0, seconds - situation.left) < 1e-6 ? 0 : seconds - situation.left,
    // What was passed over before is not to be said any more either.
    ...unsaidSentences(article, slides, { spoken: kept, shown: brief }),
  };
}
