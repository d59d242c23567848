import { expect, test } from "vitest";
import { talkSituation } from "../../../renderer/presenter/talk-situation.ts";
import { applyCommand } from "../../../renderer/talk/apply-command.ts";
import type { TalkCommand } from "../../../renderer/talk/talk-command.ts";
import { makeTalkPlan } from "../../../renderer/talk/talk-plan.ts";
import { freshTalk, type TalkState } from "../../../renderer/talk/talk-state.ts";

const slides = ["a", "b", "c", "d"];
const plan = makeTalkPlan({ seconds: [10, 40, 40, 40], sections: [{ title: "", first: 0 }] }, 4);
const start = Date.UTC(2026, 0, 5, 10);

function give(steps: readonly (readonly [number, TalkCommand])[]): TalkState {
  return steps.reduce<TalkState>(
    (state, [seconds, command]) => applyCommand(state, command, { slideCount: 4, now: start + seconds * 1000 }),
    freshTalk,
  );
}

function situationAt(state: TalkState, seconds: number) {
  const now = start + seconds * 1000;
  return talkSituation({ slides, plan }, state, { now, wall: now });
}

test("a talk without an end of its own has to end with its plan", () => {
  const state = give([[0, { kind: "next" }]]);
  expect(situationAt(state, 25)).toEqual({ current: "b", spent: 25, seen: ["a", "b"], left: 105, pace: 1 });
});

test("counts to the length or the time of day that was given", () => {
  const length = give([
    [0, { kind: "next" }],
    [1, { kind: "goal", goal: { kind: "length", milliseconds: 60_000 } }],
  ]);
  expect(situationAt(length, 25).left).toBe(35);
  const end = give([
    [0, { kind: "next" }],
    [1, { kind: "goal", goal: { kind: "end", at: start + 20_000 } }],
  ]);
  expect(situationAt(end, 25).left).toBe(-5);
});

test("is that of the audience, not of the presenter who looks around, and knows the pace", () => {
  const state = give([
    [0, { kind: "next" }],
    [60, { kind: "next" }],
    [62, { kind: "freeze" }],
    [63, { kind: "next" }],
  ]);
  expect(situationAt(state, 70)).toMatchObject({ current: "c", spent: 10, seen: ["a", "b", "c"], pace: 1.5 });
});
