import { expect, test } from "vitest";
import type { ExportInput } from "../../../../slides/export/export-input.ts";
import { outlineParts } from "../../../../slides/export/formats/handout-outline.ts";
import { writeHandout } from "../../../../slides/export/handout/handout-document.ts";
import { sampleInput } from "../sample-briefing.ts";

const writeOutline = (input: ExportInput) => writeHandout(input, outlineParts(input));

const input = sampleInput();
const { html } = writeOutline(input);

test("every headline and point is in the outline, and no notes", () => {
  for (const { headline, items } of input.deck.slides) {
    expect(html).toContain(headline.text);
    for (const { text } of items) expect(html).toContain(text);
  }
  expect(html).not.toContain("Thank the harbour master");
});

test("tables have heads for columns and rows, pictures their description", () => {
  expect(html).toContain('<th scope="col">Design</th>');
  expect(html).toMatch(/<tr><th scope="row">[^<]+<\/th><td/u);
  expect(html).toContain("[A gap in a stone wall with water behind it]");
});

test("section slides are headings, the slides under them numbered as in the talk", () => {
  expect(html).toContain("<h2>What the March flood did</h2>");
  expect(html).toContain('<p class="ho-number">Slide 6</p><h3>The highest water since 1871</h3>');
});

test("what the user wrote cannot become markup", () => {
  const [first, second, ...others] = input.deck.slides;
  if (first === undefined || second === undefined) throw new Error("The sample has slides");
  const headline = { text: "<img src=x>", sources: [], own: true };
  const deck = { ...input.deck, slides: [first, { ...second, headline }, ...others] };
  expect(writeOutline(sampleInput({ deck })).html).toContain("&lt;img src=x&gt;");
});
