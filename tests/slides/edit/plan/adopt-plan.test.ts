import { describe, expect, it } from "vitest";
import type { Briefing } from "../../../../slides/briefing.ts";
import { adoptPlan, applyEdit, planLength } from "../../../../slides/index.ts";
import { edited, freeze, sampleBriefing, sampleFiles } from "../edited-briefing.ts";

/** The plan as another thread would give it: nothing in it is an object of the briefing. */
function planElsewhere(briefing: Briefing, minutes: number | null) {
  return structuredClone(planLength(structuredClone(briefing), minutes));
}

describe.each(sampleFiles)("adopting a plan of %s", (file) => {
  const first = freeze(sampleBriefing(file));
  const [, second] = first.deck.slides;
  const briefing = freeze(edited(first, { kind: "set-headline", slide: second?.id ?? "", text: "My own headline" }));

  it.each([1, 3, null])("to %s minutes is the same as planning here, object by object", (minutes) => {
    const adopted = adoptPlan(briefing, planElsewhere(briefing, minutes));
    // A briefing of its own, so that what was adopted is not what is compared with.
    const here = planLength({ ...briefing }, minutes);
    expect(adopted.deck).toEqual(here.deck);
    expect(adopted.preview).toEqual(here.preview);
    const shared = (deck: typeof adopted.deck) => deck.slides.map((slide) => briefing.deck.slides.indexOf(slide));
    expect(shared(adopted.deck)).toEqual(shared(here.deck));
    const kept = adopted.deck.ledger.filter((entry) => briefing.deck.ledger.includes(entry));
    expect(adopted.deck.ledger.length - kept.length).toBeGreaterThanOrEqual(adopted.preview.fates.length);
  });

  it("lets the edit apply it as it is", () => {
    const copy = { ...briefing };
    const adopted = adoptPlan(copy, planElsewhere(copy, 2));
    const outcome = applyEdit(copy, { kind: "plan-length", minutes: 2 });
    expect(outcome.ok && outcome.briefing.deck).toBe(adopted.deck);
  });

  it("that changes nothing gives the deck itself back", () => {
    const planned = edited(briefing, { kind: "plan-length", minutes: 2 });
    const again = edited(planned, { kind: "plan-length", minutes: 2 });
    const adopted = adoptPlan(again, planElsewhere(again, 2));
    expect(adopted.deck === again.deck).toBe(planLength({ ...again }, 2).deck === again.deck);
    const outcome = applyEdit(again, { kind: "plan-length", minutes: 2 });
    expect(outcome.ok && outcome.briefing === again).toBe(adopted.deck === again.deck);
  });
});
