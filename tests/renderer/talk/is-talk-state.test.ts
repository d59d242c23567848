import fc from "fast-check";
import { expect, test } from "vitest";
import { isTalkCommand, isTalkState } from "../../../renderer/talk/is-talk-state.ts";
import { freshTalk } from "../../../renderer/talk/talk-state.ts";
import { randomCommand } from "./random-command.ts";

test("a fresh talk is a state, and every command is a command", () => {
  expect(isTalkState(freshTalk)).toBe(true);
  fc.assert(
    fc.property(randomCommand, (command) => {
      expect(isTalkCommand(JSON.parse(JSON.stringify(command)))).toBe(true);
    }),
  );
});

test.each(Object.keys(freshTalk))("a state without its %s is none", (field) => {
  const { [field]: _, ...rest } = { ...freshTalk } as Record<string, unknown>;
  expect(isTalkState(rest)).toBe(false);
});

test.each([
  { index: "3" },
  { index: -1 },
  { frozen: 0.5 },
  { cover: "grey" },
  { quote: { text: 1, source: "" } },
  { quote: { text: "x".repeat(20_001), source: "" } },
  { pointer: { x: 2, y: 0 } },
  { timer: { phase: "flying", startedAt: 0, banked: 0 } },
  { goal: { kind: "toString" } },
  { goal: { kind: "end" } },
  { visits: [{ slide: 0 }] },
  { flags: [null] },
  { skips: Array.from({ length: 10_001 }, () => 1) },
  { undo: {} },
])("a state with %j is none", (change) => {
  expect(isTalkState({ ...freshTalk, ...change })).toBe(false);
});

test.each([null, "next", {}, { kind: "constructor" }, { kind: "go" }, { kind: "quote" }, { kind: "skip", skips: [1] }])(
  "%j is no command",
  (value) => {
    expect(isTalkCommand(value)).toBe(false);
  },
);

test("anything at all may be asked", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(isTalkState(value)).toBe(false);
      expect(isTalkCommand(value)).toBe(false);
    }),
  );
});
