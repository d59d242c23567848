import { expect, test } from "vitest";
import type { NoteLine } from "../../../slides/deck/deck.ts";
import { joinNotes } from "../../../slides/export/note-paragraphs.ts";

const blocks = new Map([
  ["s1", 1],
  ["s2", 1],
  ["s3", 2],
]);

function say(sentence: string): NoteLine {
  return { kind: "sentence", sentence, text: `Text of ${sentence}.` };
}

test("sentences of one paragraph of the article stay in one paragraph", () => {
  expect(joinNotes([say("s1"), say("s2"), say("s3")], blocks)).toEqual([
    { kind: "spoken", text: "Text of s1. Text of s2." },
    { kind: "spoken", text: "Text of s3." },
  ]);
});

test("cues and the user's own lines stand alone", () => {
  const notes: NoteLine[] = [say("s1"), { kind: "cue", text: "Point 2" }, say("s2"), { kind: "own", text: "Smile." }];
  expect(joinNotes(notes, blocks).map(({ kind }) => kind)).toEqual(["spoken", "cue", "spoken", "own"]);
});

test("sentences that no paragraph is known of stand alone", () => {
  expect(joinNotes([say("x"), say("y")], blocks)).toHaveLength(2);
});
