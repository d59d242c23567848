import type { Briefing } from "../briefing.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import { updateLedger } from "./ledger/update-ledger.ts";
import { replannedSeconds } from "./talk-seconds.ts";

/** Planned length of slides, minutes; hidden ones take no time. */
export function totalMinutes(slides: readonly Slide[]): number {
  return slides.reduce((sum, { hidden, seconds }) => (hidden === true ? sum : sum + seconds), 0) / 60;
}

/** The briefing with other slides, its ledger and its length brought up to date. `more` changes other fields of the deck. */
export function withSlides(briefing: Briefing, slides: readonly Slide[], more: Partial<Deck> = {}): Briefing {
  const { article, deck } = briefing;
  const ledger = updateLedger(article, deck.ledger, deck.slides, slides);
  return { ...briefing, deck: { ...deck, ...more, slides, ledger, minutes: totalMinutes(slides) } };
}

/** The briefing with one slide changed and its seconds planned anew; the same briefing when the slide is the same. */
export function withSlide(briefing: Briefing, before: Slide, after: Slide): Briefing {
  if (after === before) return briefing;
  const planned = { ...after, seconds: replannedSeconds(before, after, briefing.article) };
  return withSlides(
    briefing,
    briefing.deck.slides.map((slide) => (slide === before ? planned : slide)),
  );
}
