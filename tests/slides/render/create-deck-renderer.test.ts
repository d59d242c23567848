import { expect, test } from "vitest";
import { analyseArticle } from "../../../slides/analysis/analyse-article.ts";
import { parseArticle } from "../../../slides/article/parse-article.ts";
import { defaultBriefingOptions } from "../../../slides/deck/briefing-options.ts";
import { composeDeck } from "../../../slides/deck/compose-deck.ts";
import type { Deck } from "../../../slides/deck/deck.ts";
import { createDeckRenderer } from "../../../slides/render/create-deck-renderer.ts";
import { renderDeck } from "../../../slides/render/render-deck.ts";

const text = `# A harbour reopens

The harbour reopened on 3 May after two years of work. The work cost 40 million crowns.

## Money

The city paid half of the cost. The state paid the rest in three parts.

## Ships

Forty ships a day may enter. Pilots guide the larger ones through the narrow gate.
`;

function compose() {
  const parsed = parseArticle(new TextEncoder().encode(text), "harbour.md");
  if (!parsed.ok) throw new Error(parsed.diagnostic.message);
  const { article } = parsed;
  const { deck } = composeDeck(article, analyseArticle(article), defaultBriefingOptions);
  return { article, deck };
}

test("slides rendered one by one are the slides of the deck rendered at once", () => {
  const { article, deck } = compose();
  const renderer = createDeckRenderer(deck, article, []);
  expect(deck.slides.map((slide) => renderer.render(slide))).toEqual(renderDeck(deck, article, []).slides);
});

test("slides whose surroundings are the same render the same in both decks", () => {
  const { article, deck } = compose();
  const [first, ...others] = deck.slides;
  if (first === undefined) throw new Error("no slides");
  const hidden: Deck = { ...deck, slides: [{ ...first, hidden: true }, ...others] };
  const before = createDeckRenderer(deck, article, []);
  const after = createDeckRenderer(hidden, article, []);
  const same = others.filter((slide) => before.surroundings(slide) === after.surroundings(slide));
  // Every page number changes, so nothing may be called the same.
  expect(same).toEqual([]);
  const again = createDeckRenderer({ ...deck }, article, []);
  for (const slide of others) {
    expect(again.surroundings(slide)).toBe(before.surroundings(slide));
    expect(again.render(slide)).toEqual(before.render(slide));
  }
});
