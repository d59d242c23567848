import { expect, test } from "vitest";
import type { ExportInput } from "../../../../slides/export/export-input.ts";
import { defaultExportOptions } from "../../../../slides/export/export-input.ts";
import { notesPagesParts } from "../../../../slides/export/formats/handout-notes.ts";
import { writeHandout } from "../../../../slides/export/handout/handout-document.ts";
import { sampleInput } from "../sample-briefing.ts";

const writeNotesPages = (input: ExportInput) => writeHandout(input, notesPagesParts(input));

const input = sampleInput();
const { html } = writeNotesPages(input);

test("every slide has its picture, its place and its notes", () => {
  expect(html.match(/<div class="hp-slide"/gu)).toHaveLength(14);
  expect(html).toContain("Slide 3 of 14");
  for (const { notes } of input.deck.slides) for (const { text } of notes) expect(html).toContain(text);
});

test("the running head of a page names its slide", () => {
  expect(html).toContain('style="page:slide-page-4"');
  expect(html).toMatch(/@page slide-page-4\{@top-left\{[^}]*content:"4 \\b7 {2}Another winter behind sandbags"\}/u);
});

test("the user's own notes and stage directions look different from the article", () => {
  expect(html).toContain('<p class="hp-own hn-short">Thank the harbour master for the room.</p>');
  expect(html).toContain('<p class="hp-cue hn-short">Quotation: Lena Ortiz</p>');
});

test("without notes only the slides are left", () => {
  const bare = writeNotesPages({ ...input, options: { ...defaultExportOptions, notes: false } }).html;
  expect(bare.match(/<div class="hp-slide"/gu)).toHaveLength(14);
  expect(bare).not.toContain("Thank the harbour master");
  expect(bare).not.toContain("Engineers reportedly expect the work to take 40 months, although");
});

test("a slide without a headline still has a heading for the bookmarks", () => {
  const [first, ...others] = input.deck.slides;
  if (first === undefined) throw new Error("The sample has slides");
  const deck = { ...input.deck, slides: [{ ...first, headline: { ...first.headline, text: "" } }, ...others] };
  expect(writeNotesPages(sampleInput({ deck })).html).toContain(">Slide 1</h2>");
});
