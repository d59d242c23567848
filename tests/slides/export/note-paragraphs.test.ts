import { expect, test } from "vitest";
import type { NoteLine } from "../../../slides/deck/deck.ts";
import { joinNotes, numberParagraphs } from "../../../slides/export/note-paragraphs.ts";

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

test("emphasis goes with its sentence into the paragraph", () => {
  const [first, second] = [say("s1"), say("s2")];
  const [paragraph] = joinNotes(
    [first, { ...second, emphasis: [{ start: 0, end: 4, style: "strong" }] } as NoteLine],
    blocks,
  );
  expect(paragraph).toEqual({
    kind: "spoken",
    text: "Text of s1. Text of s2.",
    runs: [{ text: "Text of s1." }, { text: " " }, { text: "Text", strong: true }, { text: " of s2." }],
  });
});

test("items of a list stand alone and are numbered from 1 in each list", () => {
  const item = (text: string, list: "bulleted" | "numbered"): NoteLine => ({ kind: "own", text, list });
  const notes: NoteLine[] = [
    { ...say("s1"), list: "numbered" } as NoteLine,
    { ...say("s2"), list: "numbered" } as NoteLine,
    item("x", "bulleted"),
    item("y", "numbered"),
  ];
  const paragraphs = joinNotes(notes, blocks);
  expect(paragraphs.map(({ list }) => list)).toEqual(["numbered", "numbered", "bulleted", "numbered"]);
  expect(numberParagraphs(paragraphs)).toEqual([1, 2, null, 1]);
});
