import { expect, test } from "vitest";
import type { Slide } from "../../../../slides/deck/deck.ts";
import { indexSections, writePrintedSection } from "../../../../slides/export/print/print-section.ts";
import { renderDeck } from "../../../../slides/render/render-deck.ts";
import { sampleArticle } from "../sample-article.ts";
import { sampleDeck } from "../sample-briefing.ts";

const article = sampleArticle();
const plain = sampleDeck(article);
const heading = plain.slides.find(({ layout }) => layout === "section");
if (heading === undefined) throw new Error("The sample has a section slide");

const agenda: Slide = {
  layout: "agenda",
  id: "slide-90",
  headline: { text: "Agenda", sources: [], own: false },
  items: [
    { ...heading.headline, label: "", detail: "", depth: 0 },
    { text: "Questions <b>", sources: [], own: true, label: "", detail: "", depth: 0 },
  ],
  notes: [],
  seconds: 5,
  section: -1,
};
const deck = { ...plain, slides: [...plain.slides, agenda] };
const rendered = renderDeck(deck, article, []);

function print(index: number, level: 1 | 2 | 3, before: { level: 1 | 2 | 3; text: string }[] = []): string {
  const [slide, picture] = [deck.slides[index], rendered.slides[index]];
  if (slide === undefined || picture === undefined) throw new Error("There is no such slide");
  return writePrintedSection(picture, { slide, level, before }, indexSections(article, deck));
}

test("the headline takes its level, and nothing else changes", () => {
  expect(print(2, 3)).toMatch(/<h3 id="slide-3-headline"[^>]*>The council voted to rebuild the flood wall<\/h3>/u);
  expect(print(2, 3).replace(/h3(?=[ >])/gu, "h2")).toContain(rendered.slides[2]?.html ?? "nothing");
});

test("headings that nothing shows stand before it, escaped", () => {
  const printed = print(2, 3, [{ level: 2, text: "Walls & <floods>" }]);
  expect(printed.startsWith('<h2 class="lectern-unseen">Walls &amp; &lt;floods&gt;</h2><section id="slide-3"')).toBe(
    true,
  );
});

test("an item of the agenda leads to its section; one without a section leads nowhere", () => {
  const printed = print(deck.slides.length - 1, 2);
  expect(printed.match(/<a class="lectern-jump" href="#([^"]+)">/gu)).toEqual([
    `<a class="lectern-jump" href="#${heading.id}">`,
  ]);
  expect(printed).toContain("Questions &lt;b&gt;");
});
