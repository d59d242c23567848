import fc from "fast-check";
import { expect, test } from "vitest";
import { readMessage, type TalkMessage, wrapMessage } from "../../../renderer/player/talk-messages.ts";
import { freshTalk } from "../../../renderer/talk/talk-state.ts";

const messages: readonly TalkMessage[] = [
  { kind: "hello", state: freshTalk },
  { kind: "state", state: freshTalk },
  { kind: "command", command: { kind: "next" } },
  { kind: "command", command: { kind: "go", index: 3 } },
  { kind: "call" },
  { kind: "here" },
  { kind: "bye" },
];

test.each(messages)("a message comes through as it was sent: $kind", (message) => {
  expect(readMessage(structuredClone(wrapMessage("A|3", message)), "A|3")).toEqual(message);
});

test("messages of another deck are not heard", () => {
  expect(readMessage(wrapMessage("B|3", { kind: "bye" }), "A|3")).toBeNull();
});

test.each([
  { kind: "command", command: { kind: "go", index: -1 } },
  { kind: "command", command: { kind: "go", index: 1.5 } },
  { kind: "command", command: { kind: "close" } },
  { kind: "command", command: null },
  { kind: "state", state: { ...freshTalk, index: "3" } },
  { kind: "state", state: { ...freshTalk, timer: { phase: "flying", startedAt: 0, banked: 0 } } },
  { kind: "other" },
  null,
])("what is no message is not heard: %j", (message) => {
  expect(readMessage({ channel: "lectern-talk", deck: "A|3", message }, "A|3")).toBeNull();
});

test("anything at all may arrive", () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readMessage(data, "A|3")).toBeNull();
    }),
  );
});
