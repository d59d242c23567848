import fc from "fast-check";
import type { TalkCommand } from "../../../renderer/talk/talk-command.ts";
import type { TimerGoal } from "../../../renderer/talk/talk-state.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const slides = fc.array(fc.nat(8), { maxLength: 4 });

const goal = fc.oneof(
  fc.constantFrom<TimerGoal>({ kind: "none" }, { kind: "plan" }),
  fc.nat(3_600_000).map((milliseconds): TimerGoal => ({ kind: "length", milliseconds })),
  fc.nat(9_000_000).map((at): TimerGoal => ({ kind: "end", at })),
);

/** Any command, also of slides that are not there. */
export const randomCommand: fc.Arbitrary<TalkCommand> = fc.oneof(
  fc.constantFrom<TalkCommand>(
    { kind: "next" },
    { kind: "previous" },
    { kind: "first" },
    { kind: "last" },
    { kind: "black" },
    { kind: "white" },
    { kind: "freeze" },
    { kind: "timer" },
    { kind: "reset" },
    { kind: "undo-reset" },
    { kind: "flag" },
    { kind: "quote", quote: null },
    { kind: "point", place: null },
  ),
  fc.nat(8).map((index): TalkCommand => ({ kind: "go", index })),
  fc.string({ maxLength: 20 }).map((text): TalkCommand => ({ kind: "quote", quote: { text, source: "" } })),
  fc.tuple(share, share).map(([x, y]): TalkCommand => ({ kind: "point", place: { x, y } })),
  goal.map((aim): TalkCommand => ({ kind: "goal", goal: aim })),
  fc.tuple(slides, slides).map(([skips, brief]): TalkCommand => ({ kind: "skip", skips, brief })),
);
