import { expect, test } from "vitest";
import { formatDuration, judgePace, judgeTalk } from "../../../renderer/talk/pace.ts";
import { makeTalkPlan, planStarts } from "../../../renderer/talk/talk-plan.ts";
import { freshTalk, type TalkState } from "../../../renderer/talk/talk-state.ts";

const starts = planStarts([60, 120, 60]);

test("slides begin where the ones before them end", () => {
  expect(starts).toEqual([0, 60_000, 180_000, 240_000]);
});

test("within the planned span of the slide, and half a minute around it, the talk is on plan", () => {
  for (const elapsed of [30_000, 60_000, 180_000, 210_000]) {
    expect(judgePace(starts, 1, elapsed)).toEqual({ kind: "on-plan", by: 0 });
  }
});

test("later than that the talk is behind by what the slide should be over", () => {
  expect(judgePace(starts, 1, 215_000)).toEqual({ kind: "behind", by: 35_000 });
});

test("earlier it is ahead by what is left until the slide should begin", () => {
  expect(judgePace(starts, 2, 100_000)).toEqual({ kind: "ahead", by: 80_000 });
});

test.each([
  [0, "0:00"],
  [59_999, "0:59"],
  [61_000, "1:01"],
  [3_600_000, "1:00:00"],
  [-61_000, "−1:01"],
  [-400, "0:00"],
])("%d ms are %s", (milliseconds, expected) => {
  expect(formatDuration(milliseconds)).toBe(expected);
});

const plan = makeTalkPlan({ seconds: [60, 120, 60], sections: [] }, 3);
const running: TalkState = { ...freshTalk, index: 1, timer: { phase: "running", startedAt: 0, banked: 0 } };

test("without an end of its own a talk keeps to its plan", () => {
  expect(judgeTalk(plan, running, { now: 120_000, wall: 120_000 })).toEqual({ kind: "on-plan", by: 0 });
  expect(judgeTalk(plan, running, { now: 240_000, wall: 240_000 })).toEqual({ kind: "behind", by: 60_000 });
});

test("a talk that has to be shorter than its plan is late from its beginning", () => {
  const shorter: TalkState = { ...running, goal: { kind: "length", milliseconds: 120_000 } };
  expect(judgeTalk(plan, shorter, { now: 100_000, wall: 100_000 })).toEqual({ kind: "behind", by: 40_000 });
});

test("one that has to end at a time of day is judged by the clock on the wall", () => {
  const ending: TalkState = { ...running, goal: { kind: "end", at: 1_000_000 } };
  expect(judgeTalk(plan, ending, { now: 5_000, wall: 880_000 }).kind).toBe("on-plan");
  expect(judgeTalk(plan, ending, { now: 5_000, wall: 990_000 })).toEqual({ kind: "behind", by: 50_000 });
  expect(judgeTalk(plan, ending, { now: 5_000, wall: 700_000 })).toEqual({ kind: "ahead", by: 120_000 });
});

test("what the audience sees counts, not where the presenter looks", () => {
  const frozen: TalkState = { ...running, index: 2, frozen: 0 };
  expect(judgeTalk(plan, frozen, { now: 100_000, wall: 100_000 })).toEqual({ kind: "behind", by: 40_000 });
});
