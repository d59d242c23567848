import fc from "fast-check";
import { expect, test } from "vitest";
import { applyCommand } from "../../../renderer/talk/apply-command.ts";
import { audienceSlide, audienceView } from "../../../renderer/talk/audience-view.ts";
import { isTalkState } from "../../../renderer/talk/is-talk-state.ts";
import { newerTalk } from "../../../renderer/talk/newer-talk.ts";
import type { TalkCommand } from "../../../renderer/talk/talk-command.ts";
import { freshTalk, type TalkState } from "../../../renderer/talk/talk-state.ts";
import { readTimer } from "../../../renderer/talk/talk-timer.ts";
import { timeSpent } from "../../../renderer/talk/talk-visits.ts";
import { randomCommand } from "./random-command.ts";

const slideCount = 5;

function run(commands: readonly TalkCommand[], from: TalkState = freshTalk): TalkState {
  return commands.reduce(
    (state, command, step) => applyCommand(state, command, { slideCount, now: (step + 1) * 1_000 }),
    from,
  );
}

test("steps stay within the slides", () => {
  expect(run([{ kind: "previous" }])).toBe(freshTalk);
  expect(run([{ kind: "last" }, { kind: "next" }]).index).toBe(4);
  expect(run([{ kind: "go", index: 99 }]).index).toBe(4);
});

test("the timer starts on leaving slide 1, however it is left", () => {
  const ways: readonly TalkCommand[] = [{ kind: "next" }, { kind: "last" }, { kind: "go", index: 2 }];
  for (const way of ways) {
    const state = run([way]);
    expect(state.timer.phase).toBe("running");
    expect(readTimer(state.timer, 3_000)).toBe(2_000);
    expect(state.began).toBe(1_000);
  }
  expect(run([{ kind: "go", index: 0 }]).timer.phase).toBe("waiting");
});

test("coming back to slide 1 does not stop the timer", () => {
  expect(run([{ kind: "next" }, { kind: "first" }]).timer.phase).toBe("running");
});

test.each(["black", "white"] as const)("a step on a %s screen brings the picture back and turns no slide", (kind) => {
  expect(audienceView(run([{ kind: "next" }, { kind }]))).toEqual({ kind });
  expect(audienceView(run([{ kind: "next" }, { kind }, { kind: "next" }]))).toMatchObject({ kind: "slide", index: 1 });
  expect(audienceView(run([{ kind }, { kind: "go", index: 3 }]))).toMatchObject({ kind: "slide", index: 3 });
  expect(audienceView(run([{ kind }, { kind }]))).toMatchObject({ kind: "slide", index: 0 });
});

test("black gives way to white and white to black", () => {
  expect(run([{ kind: "black" }, { kind: "white" }]).cover).toBe("white");
  expect(run([{ kind: "white" }, { kind: "black" }]).cover).toBe("black");
});

test("a frozen audience keeps its slide while the presenter looks around, and sees his when it is over", () => {
  const frozen = run([{ kind: "next" }, { kind: "freeze" }, { kind: "last" }, { kind: "previous" }]);
  expect([frozen.index, audienceSlide(frozen)]).toEqual([3, 1]);
  expect(audienceView(run([{ kind: "freeze" }], frozen))).toMatchObject({ kind: "slide", index: 3 });
});

test("looking around on a frozen screen neither starts the timer nor counts as showing", () => {
  const frozen = run([{ kind: "freeze" }, { kind: "next" }, { kind: "next" }]);
  expect(frozen.timer.phase).toBe("waiting");
  const shown = run([{ kind: "freeze" }], frozen);
  expect([shown.timer.phase, shown.visits.map(({ slide }) => slide)]).toEqual(["running", [2]]);
});

test("whatever is done on a frozen screen but covering it leaves the audience's picture as it is", () => {
  const browsing = fc.constantFrom<TalkCommand>(
    { kind: "next" },
    { kind: "previous" },
    { kind: "first" },
    { kind: "last" },
    { kind: "go", index: 2 },
    { kind: "timer" },
    { kind: "reset" },
    { kind: "flag" },
    { kind: "point", place: { x: 0.5, y: 0.5 } },
    { kind: "skip", skips: [2], brief: [] },
  );
  const covers: readonly (readonly TalkCommand[])[] = [
    [],
    [{ kind: "black" }],
    [{ kind: "white" }],
    [{ kind: "quote", quote: { text: "“Yes”", source: "" } }],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...covers), fc.array(browsing), (covering, commands) => {
      const frozen = run([{ kind: "next" }, { kind: "freeze" }, ...covering]);
      expect(audienceView(run(commands, frozen))).toEqual(audienceView(frozen));
    }),
  );
});

test("a quotation stands in place of the slide until it is taken away or the talk goes on", () => {
  const quote = { text: "“We cannot wait.”", source: "Lena Ortiz" };
  const quoted = run([{ kind: "next" }, { kind: "black" }, { kind: "quote", quote }]);
  expect(audienceView(quoted)).toEqual({ kind: "quote", quote });
  expect(audienceView(run([{ kind: "quote", quote: null }], quoted))).toMatchObject({ kind: "slide", index: 1 });
  expect(audienceView(run([{ kind: "next" }], quoted))).toMatchObject({ kind: "slide", index: 1 });
});

test("a pointer on a slide that the audience does not see is not shown", () => {
  const pointed = run([{ kind: "point", place: { x: 0.2, y: 0.4 } }]);
  expect(audienceView(pointed)).toMatchObject({ pointer: { x: 0.2, y: 0.4 } });
  expect(audienceView(run([{ kind: "freeze" }], pointed))).toMatchObject({ pointer: null });
});

test("steps pass over skipped slides in both directions, jumps do not", () => {
  const skipping = run([{ kind: "skip", skips: [3, 2, 2, 0, 99], brief: [3, 1] }]);
  expect([skipping.skips, skipping.brief]).toEqual([[2, 3], [1]]);
  const walked = run([{ kind: "next" }, { kind: "next" }], skipping);
  expect(walked.index).toBe(4);
  expect(run([{ kind: "previous" }], walked).index).toBe(1);
  expect(run([{ kind: "go", index: 2 }], walked).index).toBe(2);
});

test("with everything after it skipped the slide stays", () => {
  expect(run([{ kind: "skip", skips: [1, 2, 3, 4], brief: [] }, { kind: "next" }]).index).toBe(0);
});

test("a mark is set and taken away", () => {
  const marked = run([{ kind: "flag" }, { kind: "last" }, { kind: "flag" }]);
  expect(marked.flags).toEqual([0, 4]);
  expect(run([{ kind: "flag" }], marked).flags).toEqual([0]);
});

test("a reset that is undone leaves the talk as though it had not been", () => {
  const before = run([{ kind: "next" }, { kind: "next" }]);
  const reset = applyCommand(before, { kind: "reset" }, { slideCount, now: 60_000 });
  expect(readTimer(reset.timer, 61_000)).toBe(1_000);
  const moved = applyCommand(reset, { kind: "next" }, { slideCount, now: 70_000 });
  const undone = applyCommand(moved, { kind: "undo-reset" }, { slideCount, now: 80_000 });
  const never = applyCommand(before, { kind: "next" }, { slideCount, now: 70_000 });
  expect(readTimer(undone.timer, 90_000)).toBe(readTimer(never.timer, 90_000));
  expect([undone.visits, undone.began, undone.undo]).toEqual([never.visits, never.began, null]);
});

test("a reset on slide 1 makes the timer wait, and undone it has run on", () => {
  const reset = applyCommand(run([{ kind: "next" }, { kind: "first" }]), { kind: "reset" }, { slideCount, now: 9_000 });
  expect([reset.timer.phase, reset.began, reset.visits]).toEqual(["waiting", null, []]);
  const undone = applyCommand(reset, { kind: "undo-reset" }, { slideCount, now: 20_000 });
  expect(readTimer(undone.timer, 21_000)).toBe(20_000);
});

test("any commands at any times: a command that changes nothing gives the same state, any other is one revision on", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(randomCommand, fc.integer({ min: -5_000, max: 60_000 }))), (commands) => {
      let state = freshTalk;
      let now = 1_000_000;
      for (const [command, passed] of commands) {
        now += passed;
        const next = applyCommand(state, command, { slideCount, now });
        expect(next === state || next.revision === state.revision + 1).toBe(true);
        for (const slide of [next.index, audienceSlide(next)]) {
          expect(slide).toBeGreaterThanOrEqual(0);
          expect(slide).toBeLessThan(slideCount);
        }
        expect(next.at).toBeGreaterThanOrEqual(state.at);
        expect(isTalkState(JSON.parse(JSON.stringify(next)))).toBe(true);
        state = next;
      }
    }),
  );
});

test("the time spent on slides is the time of the timer, whatever is done", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(randomCommand, fc.nat(60_000)), { maxLength: 60 }), (commands) => {
      let state = freshTalk;
      let now = 1_000_000;
      for (const [command, passed] of commands) {
        now += passed;
        state = applyCommand(state, command, { slideCount, now });
      }
      const elapsed = readTimer(state.timer, now + 500);
      const spent = [...timeSpent(state.visits, elapsed).values()];
      expect(spent.every((each) => each >= 0)).toBe(true);
      expect(spent.reduce((sum, each) => sum + each, 0)).toBe(elapsed);
    }),
  );
});

test("of two copies the newer counts, and of equals the first", () => {
  const newer = run([{ kind: "next" }]);
  expect(newerTalk(freshTalk, newer)).toBe(newer);
  expect(newerTalk(newer, freshTalk)).toBe(newer);
  const other = { ...newer, index: 3 };
  expect(newerTalk(newer, other)).toBe(newer);
});
