import { expect, test } from "vitest";
import { readTalkPlan, sectionOf } from "../../../renderer/player/talk-plan.ts";

const written = JSON.stringify({
  seconds: [10, 20, 30, 40],
  sections: [
    { title: "Opening", first: 0 },
    { title: "Damage", first: 1 },
    { title: "Next", first: 3 },
  ],
});

test("sections last as long as their slides", () => {
  const plan = readTalkPlan(written, 4);
  expect(plan.sections.map(({ seconds }) => seconds)).toEqual([10, 50, 40]);
  expect(plan.length).toBe(100_000);
});

test("a slide belongs to the last section that has begun", () => {
  const plan = readTalkPlan(written, 4);
  expect([0, 1, 2, 3].map((index) => sectionOf(plan, index))).toEqual([0, 1, 1, 2]);
});

test("a file without a plan has an empty one", () => {
  expect(readTalkPlan("", 2)).toEqual({ starts: [0, 0, 0], length: 0, sections: [] });
});
