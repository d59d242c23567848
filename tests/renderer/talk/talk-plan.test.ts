import { expect, test } from "vitest";
import { plannedTime, readTalkPlan, sectionOf, shortenPlan } from "../../../renderer/talk/talk-plan.ts";

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

test("slides that are skipped take no time, and those only shown take little", () => {
  const plan = shortenPlan(readTalkPlan(written, 4), { skips: [1], brief: [0, 3] }, 15_000);
  expect([0, 1, 2, 3].map((index) => plannedTime(plan, index))).toEqual([10_000, 0, 30_000, 15_000]);
  expect(plan.sections.map(({ title, seconds }) => [title, seconds])).toEqual([
    ["Opening", 10],
    ["Damage", 30],
    ["Next", 15],
  ]);
  expect(plan.length).toBe(55_000);
});

test("without skips the plan is the same", () => {
  const plan = readTalkPlan(written, 4);
  expect(shortenPlan(plan, { skips: [], brief: [] }, 5_000)).toBe(plan);
});
