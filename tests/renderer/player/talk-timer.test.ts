import { expect, test } from "vitest";
import { freshTimer, readTimer, resetTimer, startTimer, toggleTimer } from "../../../renderer/player/talk-timer.ts";

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
