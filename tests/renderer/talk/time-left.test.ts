import fc from "fast-check";
import { expect, test } from "vitest";
import { freshTalk, type TalkState, type TimerGoal } from "../../../renderer/talk/talk-state.ts";
import { nextTimeOfDay, talkElapsed, timeLeft } from "../../../renderer/talk/time-left.ts";

const minute = 60_000;

function talk(goal: TimerGoal, elapsed: number): TalkState {
  return { ...freshTalk, goal, timer: { phase: "paused", startedAt: 0, banked: elapsed } };
}

test.each<[TimerGoal, number | null]>([
  [{ kind: "none" }, null],
  [{ kind: "plan" }, 7 * minute],
  [{ kind: "length", milliseconds: 2 * minute }, -minute],
  [{ kind: "end", at: 60 * minute }, 20 * minute],
])("with the goal %j there are %s ms left", (goal, left) => {
  expect(timeLeft(talk(goal, 3 * minute), 10 * minute, { now: 0, wall: 40 * minute })).toBe(left);
});

test("a time of day that has passed is tomorrow's: a talk may go past midnight", () => {
  const late = new Date(2026, 4, 6, 23, 50).getTime();
  expect(new Date(nextTimeOfDay(late, 0, 15))).toEqual(new Date(2026, 4, 7, 0, 15));
  expect(new Date(nextTimeOfDay(late, 23, 55))).toEqual(new Date(2026, 4, 6, 23, 55));
  expect(new Date(nextTimeOfDay(new Date(2026, 11, 31, 23, 59, 30).getTime(), 0, 0))).toEqual(new Date(2027, 0, 1));
});

test("the next time of day is ahead, shows what was asked for and is at most a day and an hour away", () => {
  const days = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) });
  fc.assert(
    fc.property(days, fc.nat(23), fc.nat(59), (wall, hours, minutes) => {
      const at = nextTimeOfDay(wall, hours, minutes);
      expect(at).toBeGreaterThan(wall);
      expect(at - wall).toBeLessThanOrEqual(25 * 60 * minute);
      expect([new Date(at).getMinutes(), new Date(at).getSeconds()]).toEqual([minutes, 0]);
    }),
  );
});

test("the time left to a time of day goes down through midnight without a leap", () => {
  const from = new Date(2026, 4, 6, 23, 58).getTime();
  const ending = talk({ kind: "end", at: nextTimeOfDay(from, 0, 10) }, 0);
  for (let passed = 0; passed <= 20; passed += 1) {
    const wall = from + passed * minute;
    expect(timeLeft(ending, 0, { now: wall, wall })).toBe((12 - passed) * minute);
  }
});

test("a window whose clock is behind reads what the other one read", () => {
  const state: TalkState = { ...freshTalk, at: 100_000, timer: { phase: "running", startedAt: 40_000, banked: 0 } };
  expect(talkElapsed(state, 10_000)).toBe(60_000);
  expect(talkElapsed(state, 130_000)).toBe(90_000);
});
