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

test("emphasis and lists are marked up, and the words stay what they are", () => {
  const notes = renderNotes([
    {
      kind: "sentence",
      sentence: "s4",
      text: "Levels fell & fell.",
      emphasis: [
        { start: 0, end: 6, style: "strong" },
        { start: 4, end: 11, style: "emphasis" },
      ],
    },
    { kind: "own", text: "One", list: "numbered" },
    { kind: "sentence", sentence: "s5", text: "Two", list: "numbered" },
    { kind: "own", text: "Three", list: "bulleted" },
  ]);
  expect(markupSource(notes)).toBe(
    '<p data-sentence="s4"><strong>Leve</strong><strong><em>ls</em></strong><em> fell</em> &amp; fell.</p>' +
      '<ol><li class="own" data-own>One</li><li data-sentence="s5">Two</li></ol>' +
      '<ul><li class="own" data-own>Three</li></ul>',
  );
});

test("emphasis may go over the user's line breaks", () => {
  const notes = renderNotes([
    { kind: "own", text: "Pause.\nGo on.", emphasis: [{ start: 0, end: 9, style: "strong" }] },
  ]);
  expect(markupSource(notes)).toBe('<p class="own" data-own><strong>Pause.<br>Go</strong> on.</p>');
});
