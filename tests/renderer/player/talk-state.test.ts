import fc from "fast-check";
import { expect, test } from "vitest";
import {
  applyCommand,
  freshTalk,
  newerTalk,
  type TalkCommand,
  type TalkState,
} from "../../../renderer/player/talk-state.ts";
import { readTimer } from "../../../renderer/player/talk-timer.ts";

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
  }
  expect(run([{ kind: "go", index: 0 }]).timer.phase).toBe("waiting");
});

test("coming back to slide 1 does not stop the timer", () => {
  expect(run([{ kind: "next" }, { kind: "first" }]).timer.phase).toBe("running");
});

test("a step on a black screen brings the picture back and turns no slide", () => {
  const state = run([{ kind: "next" }, { kind: "black" }, { kind: "next" }]);
  expect(state).toMatchObject({ index: 1, black: false });
});

test("a jump on a black screen shows the slide jumped to", () => {
  expect(run([{ kind: "black" }, { kind: "go", index: 3 }])).toMatchObject({ index: 3, black: false });
});

test("a command that changes nothing gives the same state; any other is one revision on", () => {
  const command = fc.oneof(
    fc.constantFrom<TalkCommand>(
      { kind: "next" },
      { kind: "previous" },
      { kind: "first" },
      { kind: "last" },
      { kind: "black" },
      { kind: "timer" },
      { kind: "reset" },
    ),
    fc.nat(8).map((index): TalkCommand => ({ kind: "go", index })),
  );
  fc.assert(
    fc.property(fc.array(command), (commands) => {
      let state = freshTalk;
      for (const each of commands) {
        const next = applyCommand(state, each, { slideCount, now: 1_000 });
        expect(next === state || next.revision === state.revision + 1).toBe(true);
        expect(next.index).toBeGreaterThanOrEqual(0);
        expect(next.index).toBeLessThan(slideCount);
        state = next;
      }
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
