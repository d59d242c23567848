import { expect, test } from "vitest";
import { planAgainstActual } from "../../../renderer/talk/plan-against-actual.ts";
import { makeTalkPlan } from "../../../renderer/talk/talk-plan.ts";
import { freshTalk } from "../../../renderer/talk/talk-state.ts";

test("each slide and section has its planned time and its own", () => {
  const sections = [
    { title: "Opening", first: 0 },
    { title: "Damage", first: 1 },
  ];
  const plan = makeTalkPlan({ seconds: [10, 20, 30], sections }, 3);
  const state = {
    ...freshTalk,
    timer: { phase: "running", startedAt: 100_000, banked: 0 } as const,
    visits: [
      { slide: 1, at: 0 },
      { slide: 2, at: 25_000 },
    ],
  };
  expect(planAgainstActual(plan, state, 140_000)).toEqual({
    slides: [
      { planned: 10_000, spent: 0 },
      { planned: 20_000, spent: 25_000 },
      { planned: 30_000, spent: 15_000 },
    ],
    sections: [
      { planned: 10_000, spent: 0 },
      { planned: 50_000, spent: 40_000 },
    ],
  });
});
