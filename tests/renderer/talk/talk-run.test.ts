import { expect, test } from "vitest";
import { applyCommand } from "../../../renderer/talk/apply-command.ts";
import type { TalkCommand } from "../../../renderer/talk/talk-command.ts";
import { makeTalkPlan } from "../../../renderer/talk/talk-plan.ts";
import { localMoment, measurePace, seenSlides, talkRun } from "../../../renderer/talk/talk-run.ts";
import { freshTalk, type TalkState } from "../../../renderer/talk/talk-state.ts";
import { recordTalk, reportTalk } from "../../../slides/index.ts";
import { sampleInput } from "../../slides/export/sample-briefing.ts";

const began = new Date(2031, 3, 9, 14, 5, 30).getTime();
const { article, deck } = sampleInput();
const slideCount = deck.slides.length;

/** A talk told by a script: what is done, and how many seconds it lasts. */
function follow(script: readonly (readonly [command: TalkCommand, seconds: number])[]): {
  state: TalkState;
  now: number;
} {
  let state = freshTalk;
  let now = began;
  for (const [command, seconds] of script) {
    state = applyCommand(state, command, { slideCount, now });
    now += seconds * 1_000;
  }
  return { state, now };
}

test("the report of a scripted talk has the script's times", () => {
  const times = deck.slides.slice(1).map((_, place) => 20 + place * 3);
  const { state, now } = follow(times.map((seconds) => [{ kind: "next" }, seconds]));
  const run = talkRun(state, "talk", now);
  if (run === null) throw new Error("The talk never began.");
  const report = reportTalk({ ...recordTalk(article, deck, run), id: "talk-1" }, article, deck.title);
  expect(report.slides.map(({ spent }) => spent)).toEqual([0, ...times]);
  expect(report.spent).toBe(times.reduce((sum, seconds) => sum + seconds, 0));
  expect([report.skipped, report.unsaid, report.shownOnly]).toEqual([[], [], []]);
  expect(report.started).toBe(localMoment(began));
});

test("pauses, looking around and black screens are told as they were", () => {
  const { state, now } = follow([
    [{ kind: "next" }, 10],
    [{ kind: "timer" }, 100],
    [{ kind: "timer" }, 5],
    [{ kind: "black" }, 7],
    [{ kind: "freeze" }, 3],
    [{ kind: "last" }, 4],
    [{ kind: "go", index: 2 }, 2],
    [{ kind: "freeze" }, 8],
    [{ kind: "flag" }, 0],
  ]);
  const run = talkRun(state, "rehearsal", now);
  expect([...(run?.spent ?? [])]).toEqual([
    [1, 31],
    [2, 8],
  ]);
  expect([...(run?.seen ?? [])].sort()).toEqual([0, 1, 2]);
  expect([...(run?.flagged ?? [])]).toEqual([2]);
});

test("a slide that was paged past was not seen", () => {
  const { state, now } = follow([
    [{ kind: "next" }, 20],
    [{ kind: "next" }, 0.4],
    [{ kind: "next" }, 20],
  ]);
  expect([...seenSlides(state, now)].sort()).toEqual([0, 1, 3]);
});

test("a talk that never began has no record", () => {
  expect(talkRun(freshTalk, "talk", began)).toBeNull();
});

test("a moment is told as the clock on the wall had it", () => {
  expect(localMoment(began)).toMatch(/^2031-04-09T14:05:30[+-]\d\d:\d\d$/u);
  expect(new Date(localMoment(began)).getTime()).toBe(began);
});

test("the pace is what was taken for what was planned, without the slide on the screen", () => {
  const plan = makeTalkPlan({ seconds: deck.slides.map(() => 20), sections: [] }, slideCount);
  const script = (seconds: number): [TalkCommand, number][] => [
    [{ kind: "next" }, seconds],
    [{ kind: "next" }, seconds],
    [{ kind: "next" }, 500],
  ];
  const pace = (seconds: number) => {
    const { state, now } = follow(script(seconds));
    return measurePace(plan, state, now);
  };
  expect(pace(26)).toBeCloseTo(1.3);
  expect(pace(600)).toBe(3);
  expect(pace(2)).toBe(0.4);
  const { state, now } = follow(script(60).slice(0, 1));
  expect(measurePace(plan, state, now)).toBe(1);
});
