import { expect, test } from "vitest";
import { markupSource } from "../../../slides/render/html.ts";
import { renderNotes } from "../../../slides/render/notes.ts";

test("sentences, cues and the user's own words are paragraphs of three kinds", () => {
  const notes = renderNotes([
    { kind: "cue", text: "Point 1" },
    { kind: "sentence", sentence: "s4", text: "Levels fell & fell." },
    { kind: "own", text: "Pause here.\nLook up." },
  ]);
  expect(markupSource(notes)).toBe(
    '<p class="cue">Point 1</p><p data-sentence="s4">Levels fell &amp; fell.</p>' +
      '<p class="own" data-own>Pause here.<br>Look up.</p>',
  );
});

test("no notes give nothing", () => {
  expect(markupSource(renderNotes([]))).toBe("");
});
