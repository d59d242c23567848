import { expect, test } from "vitest";
import type { Deck, Slide } from "../../../../slides/deck/deck.ts";
import { outlineSlides } from "../../../../slides/export/print/slide-outline.ts";
import { sampleArticle } from "../sample-article.ts";
import { sampleDeck } from "../sample-briefing.ts";

const article = sampleArticle();
const deck = sampleDeck(article);

function headings(given: Deck): readonly (readonly [number, string])[] {
  return outlineSlides(article, given).flatMap(({ slide, level, before }) => [
    ...before.map((heading) => [heading.level, heading.text] as const),
    ...(slide.headline.text === "" ? [] : [[level, slide.headline.text] as const]),
  ]);
}

function withoutGaps(levels: readonly number[]): boolean {
  return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
}

test("one title, sections under it, slides under their sections", () => {
  const found = headings(deck);
  expect(found.slice(0, 3)).toEqual([
    [1, "Port Amsel Rebuilds Its Flood Wall"],
    [2, "Bottom line"],
    [2, "The council voted to rebuild the flood wall"],
  ]);
  expect(found).toContainEqual([2, "What the March flood did"]);
  expect(found).toContainEqual([3, "The highest water since 1871"]);
  // This section has no slide of its own.
  expect(found).toContainEqual([2, "Three designs, one decision"]);
  expect(found.at(-1)).toEqual([2, "Source"]);
});

test.each([
  ["as it is", (slides: readonly Slide[]) => slides],
  ["without its cover", (slides: readonly Slide[]) => slides.slice(1)],
  ["beginning in a section", (slides: readonly Slide[]) => slides.slice(5)],
  ["backwards", (slides: readonly Slide[]) => [...slides].reverse()],
  [
    "without headlines",
    (slides: readonly Slide[]) => slides.map((slide) => ({ ...slide, headline: { ...slide.headline, text: " " } })),
  ],
])("%s, a deck has one title and no gap between levels", (_, change) => {
  const outlined = outlineSlides(article, { ...deck, slides: change(deck.slides) });
  const levels = outlined.flatMap(({ slide, level, before }) => [
    ...before.map((heading) => heading.level),
    ...(slide.headline.text.trim() === "" ? [] : [level]),
  ]);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  expect(withoutGaps(levels)).toBe(true);
});

test("a slide without a headline is called by its number", () => {
  const slides = deck.slides.map((slide, index) =>
    index === 5 ? { ...slide, headline: { ...slide.headline, text: "" } } : slide,
  );
  expect(headings({ ...deck, slides })).toContainEqual([3, "Slide 6"]);
});
