import { expect, test } from "vitest";
import type { ExportInput } from "../../../../slides/export/export-input.ts";
import { slidesHandoutParts } from "../../../../slides/export/formats/handout-slides.ts";
import { writeHandout } from "../../../../slides/export/handout/handout-document.ts";
import type { GridLayout } from "../../../../slides/export/handout/sheet.ts";
import { sampleInput } from "../sample-briefing.ts";

const writeSlidesHandout = (input: ExportInput, layout: GridLayout) =>
  writeHandout(input, slidesHandoutParts(input, layout));

const input = sampleInput({ now: "2031-04-10T08:00+02:00" });

test.each([
  ["2", 7],
  ["3", 5],
  ["4", 4],
  ["6", 3],
  ["9", 2],
] as const)("%s a page: every slide once, live, on %i pages", (layout, pages) => {
  const { html } = writeSlidesHandout(input, layout);
  expect(html.match(/<div class="hs" /gu)).toHaveLength(pages);
  for (const { id } of input.deck.slides) expect(html.split(`<section id="${id}"`)).toHaveLength(2);
  expect(html).not.toContain("Thank the harbour master");
  expect(html).not.toContain("<script");
});

test("each page says in its head which slides it holds, and the day", () => {
  const { html } = writeSlidesHandout(input, "4");
  expect(html).toContain('content:"Slide 1\\2013 4 of 14"'.replace("\\2013 ", "–"));
  expect(html).toContain('content:"Slide 13–14 of 14"');
  expect(html).toContain('content:"10 April 2031"');
});

test("the paper lies as it was chosen, and the printer is told", () => {
  const { options } = input;
  const lying = writeSlidesHandout({ ...input, options: { ...options, orientation: "landscape" } }, "6");
  expect(lying.html).toContain("size:297mm 210mm");
  expect(lying.page).toEqual({ width: 1123, height: 794 });
  expect(writeSlidesHandout({ ...input, options: { ...options, orientation: "portrait" } }, "6").page).toEqual({
    paper: "a4",
  });
});

test("saving ink, nothing has a colour of the theme", () => {
  const rules = (inkSaving: boolean) =>
    writeSlidesHandout({ ...input, options: { ...input.options, inkSaving } }, "6").html;
  expect(rules(true)).toMatch(/\.lectern-slide\[data-layout\]\{--paper:#fff;--ink:#000/u);
  expect(rules(false)).not.toContain(".lectern-slide[data-layout]{--paper:#fff");
});

test("a deck of one slide is one page", () => {
  const deck = { ...input.deck, slides: input.deck.slides.slice(0, 1) };
  const { html } = writeSlidesHandout(sampleInput({ deck }), "9");
  expect(html.match(/<div class="hs" /gu)).toHaveLength(1);
  expect(html).toContain('content:"Slide 1 of 1"');
});
