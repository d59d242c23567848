import fc from "fast-check";
import { expect, test } from "vitest";
import { freshTimer, readTimer, resetTimer, startTimer, toggleTimer } from "../../../renderer/talk/talk-timer.ts";

test("a waiting timer stands at zero", () => {
  expect(readTimer(freshTimer, 5_000)).toBe(0);
});

test("a timer counts from its start and starting it again changes nothing", () => {
  const running = startTimer(freshTimer, 1_000);
  expect(readTimer(running, 4_000)).toBe(3_000);
  expect(startTimer(running, 9_000)).toBe(running);
});

test("a pause is not counted", () => {
  const paused = toggleTimer(startTimer(freshTimer, 1_000), 4_000);
  expect(readTimer(paused, 60_000)).toBe(3_000);
  expect(readTimer(toggleTimer(paused, 60_000), 62_000)).toBe(5_000);
});

test("a clock that is set back does not make the time negative", () => {
  expect(readTimer(startTimer(freshTimer, 10_000), 4_000)).toBe(0);
});

test("reset waits again on the first slide, and later keeps running or stays paused", () => {
  const running = startTimer(freshTimer, 1_000);
  expect(resetTimer(running, 5_000, true)).toEqual(freshTimer);
  expect(readTimer(resetTimer(running, 5_000, false), 6_000)).toBe(1_000);
  const paused = toggleTimer(running, 5_000);
  expect(readTimer(resetTimer(paused, 6_000, false), 9_000)).toBe(0);
  expect(resetTimer(paused, 6_000, false).phase).toBe("paused");
});

test("pauses do not count and runs add up, whenever the key is pressed", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(600_000)), (spans) => {
      let timer = freshTimer;
      let now = 1_000;
      let run = 0;
      for (const span of spans) {
        timer = toggleTimer(timer, now);
        if (timer.phase === "running") run += span;
        now += span;
        expect(readTimer(timer, now)).toBe(run);
      }
    }),
  );
});

test("a timer is never negative and never runs backwards, even when the clock does", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: -600_000, max: 600_000 }))), (steps) => {
      let timer = freshTimer;
      let now = 10_000_000;
      for (const [isToggled, passed] of steps) {
        if (isToggled) timer = toggleTimer(timer, now);
        now += passed;
        expect(readTimer(timer, now)).toBeGreaterThanOrEqual(timer.banked);
        expect(timer.banked).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
