import type { Briefing, Deck, LengthPlan, SentenceId } from "../../../slides/index.ts";

/** A slide as the user knows it. */
export interface NamedSlide {
  readonly id: string;
  /** Among the slides that are presented; null for a hidden one. */
  readonly number: number | null;
  readonly headline: string;
}

/** What a plan would do to a briefing, and what it leaves to the user. */
export interface PlanSummary {
  readonly slidesBefore: number;
  readonly slidesAfter: number;
  /** Numbered as they will be. */
  readonly added: readonly NamedSlide[];
  /** These and the rest numbered as they are. */
  readonly removed: readonly NamedSlide[];
  readonly changed: readonly NamedSlide[];
  readonly moved: readonly NamedSlide[];
  readonly setAside: readonly SentenceId[];
  readonly broughtBack: readonly SentenceId[];
  /** On a slide now, and only spoken then. */
  readonly spokenOnly: readonly SentenceId[];
  /** Only spoken now, and on a slide then. */
  readonly shown: readonly SentenceId[];
  /** Slides that stay because the user changed, added, moved or hid them. */
  readonly ownSlides: number;
  /** Sentences that stay out because the user set them aside. */
  readonly ownSentences: number;
  /** False when nothing would be different. */
  readonly isChange: boolean;
}

function nameSlides({ slides }: Deck): ReadonlyMap<string, NamedSlide> {
  let number = 0;
  return new Map(
    slides.map(({ id, hidden, headline }) => {
      if (hidden !== true) number += 1;
      return [id, { id, number: hidden === true ? null : number, headline: headline.text }];
    }),
  );
}

function countPresented({ slides }: Deck): number {
  return slides.filter(({ hidden }) => hidden !== true).length;
}

/** What becomes of the briefing by a plan, in the terms of its slides and sentences. */
export function summarisePlan({ deck }: Briefing, plan: LengthPlan): PlanSummary {
  const { preview } = plan;
  const [now, then] = [nameSlides(deck), nameSlides(plan.deck)];
  const named = (ids: readonly string[], names: typeof now) => ids.flatMap((id) => names.get(id) ?? []);
  const changed = new Set(preview.changed);
  const fates = (test: (change: (typeof preview.fates)[number]) => boolean) =>
    preview.fates.filter(test).map(({ sentence }) => sentence);
  return {
    slidesBefore: countPresented(deck),
    slidesAfter: countPresented(plan.deck),
    added: named(preview.added, then),
    removed: named(preview.removed, now),
    changed: named(preview.changed, now),
    // A slide that is made anew is told among those that change.
    moved: named(preview.moved, now).filter(({ id }) => !changed.has(id)),
    setAside: fates(({ to }) => to === "set-aside"),
    broughtBack: fates(({ from }) => from === "set-aside"),
    spokenOnly: fates(({ from, to }) => from === "shown" && to === "spoken"),
    shown: fates(({ from, to }) => from === "spoken" && to === "shown"),
    ownSlides: deck.slides.filter(({ changes, hidden }) => hidden === true || (changes?.length ?? 0) > 0).length,
    ownSentences: deck.ledger.filter(({ reason }) => reason === "user").length,
    isChange: plan.deck.slides !== deck.slides,
  };
}
