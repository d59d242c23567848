import type { Briefing } from "../../briefing.ts";
import type { Deck, LedgerEntry, Slide } from "../../deck/deck.ts";
import { withMaskedArticle } from "../../redaction/without-redacted.ts";
import { rememberPlan } from "./known-plans.ts";
import type { LengthPlan } from "./length-plan.ts";

function sameEntry(a: LedgerEntry, b: LedgerEntry): boolean {
  if (a.sentence !== b.sentence || a.fate !== b.fate || a.reason !== b.reason) return false;
  return a.slides.length === b.slides.length && a.slides.every((id, index) => id === b.slides[index]);
}

function shareSlides(before: Deck, { deck, preview }: LengthPlan): readonly Slide[] {
  const old = new Map(before.slides.map((slide) => [slide.id, slide]));
  const changed = new Set(preview.changed);
  return deck.slides.map((slide) => (changed.has(slide.id) ? slide : (old.get(slide.id) ?? slide)));
}

function shareDeck(before: Deck, plan: LengthPlan): Deck {
  const slides = shareSlides(before, plan);
  const isSame =
    slides.length === before.slides.length && slides.every((slide, index) => slide === before.slides[index]);
  const options =
    plan.minutes === before.options.minutes ? before.options : { ...before.options, minutes: plan.minutes };
  if (isSame) return options === before.options ? before : { ...before, options };
  const ledger = plan.deck.ledger.map((entry, index) => {
    const old = before.ledger[index];
    return old !== undefined && sameEntry(entry, old) ? old : entry;
  });
  const { minutes, lastSlide } = plan.deck;
  return { ...before, options, slides, ledger, minutes, ...(lastSlide === undefined ? {} : { lastSlide }) };
}

/**
 * Takes over a plan that `planLength` made of a copy of the briefing, in another thread for instance. The plan that it
 * gives shares with the briefing what it does not change, as if it had been made here, and the edit `plan-length` of the
 * same length applies it without planning again.
 */
export function adoptPlan(briefing: Briefing, plan: LengthPlan): LengthPlan {
  const adopted = { ...plan, deck: shareDeck(briefing.deck, plan) };
  rememberPlan(withMaskedArticle(briefing), adopted);
  return adopted;
}
