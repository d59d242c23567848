import type { Article } from "../article/article.ts";
import type { Deck } from "../deck/deck.ts";
import { presentedDeck } from "../deck/presented-deck.ts";
import { planSections } from "../export/plan-sections.ts";
import type { NewTalk, SlideGiven, TalkSlide } from "./talk-record.ts";
import { unsaidSentences } from "./unsaid-sentences.ts";

/** What is known of a talk when it is over. Slides are counted from 0 and are those that are presented. */
export interface TalkRun {
  readonly kind: NewTalk["kind"];
  /** ISO 8601 of the place, with its offset. */
  readonly started: string;
  /** Seconds that each slide was on the screen; nothing for slides that were not. */
  readonly spent: ReadonlyMap<number, number>;
  /** Slides that the audience has seen. */
  readonly seen: ReadonlySet<number>;
  /** Slides whose notes were not spoken. */
  readonly brief: ReadonlySet<number>;
  readonly flagged: ReadonlySet<number>;
}

/** The record of a talk that was given with this deck. */
export function recordTalk(article: Article, deck: Deck, run: TalkRun): NewTalk {
  const presented = presentedDeck(deck);
  const howGiven = (place: number): SlideGiven =>
    !run.seen.has(place) ? "skipped" : run.brief.has(place) ? "shown" : "spoken";
  const slides = presented.slides.map(
    ({ id, headline, seconds }, place): TalkSlide => ({
      id,
      headline: headline.text,
      planned: seconds,
      spent: run.spent.get(place) ?? 0,
      given: howGiven(place),
      ...(run.flagged.has(place) ? { flagged: true as const } : {}),
    }),
  );
  const withGiven = (given: SlideGiven) => presented.slides.filter((_, place) => howGiven(place) === given);
  const missed = unsaidSentences(article, presented.slides, { spoken: withGiven("spoken"), shown: withGiven("shown") });
  return { kind: run.kind, started: run.started, slides, sections: planSections(article, presented), ...missed };
}
