import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdit, checkBriefing, flagSlide, planLength } from "../../slides/index.ts";
import { composeBriefing } from "../slides/edit/edited-briefing.ts";
import { findFaults } from "../slides/edit/find-faults.ts";
import { choices, makeEdit } from "../slides/edit/random-edit.ts";
import { allCases } from "./cases.ts";

const targets = fc.constantFrom(1, 3, 6, null);

describe.each(allCases().map((testCase) => [testCase.name, testCase] as const))("%s", (_, { bytes, name }) => {
  it("keeps every sentence and reference through edits and planning, whatever they are", () => {
    const first = composeBriefing(bytes, name);
    expect(findFaults(first)).toEqual([]);
    fc.assert(
      fc.property(fc.array(choices, { minLength: 5, maxLength: 25 }), targets, (sequence, minutes) => {
        let briefing = first;
        for (const choice of sequence) {
          const outcome = applyEdit(briefing, makeEdit(briefing, choice));
          if (outcome.ok) briefing = outcome.briefing;
        }
        expect(findFaults(briefing)).toEqual([]);
        const { deck } = planLength(briefing, minutes);
        expect(findFaults({ ...briefing, deck })).toEqual([]);
        const users = briefing.deck.slides.filter(({ hidden, changes }) => hidden === true || changes !== undefined);
        expect(deck.slides.filter((slide) => users.includes(slide))).toEqual(users);
        for (const slide of deck.slides) flagSlide(slide, briefing.article);
        checkBriefing({ ...briefing, deck });
      }),
      { numRuns: 3 },
    );
  });
});
