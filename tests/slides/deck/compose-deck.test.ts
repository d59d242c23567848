import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analyseArticle, composeDeck, defaultBriefingOptions, parseArticle } from "../../../slides/index.ts";

function compose(minutes: number | null) {
  const name = "kazakhstan-security-2013.md";
  const parsed = parseArticle(readFileSync(join(import.meta.dirname, "../../../samples", name)), name);
  if (!parsed.ok) throw new Error(parsed.diagnostic.message);
  const { article } = parsed;
  return composeDeck(article, analyseArticle(article), { ...defaultBriefingOptions, minutes });
}

describe("composeDeck", () => {
  it("opens with the cover and the bottom line and closes with the source", () => {
    const layouts = compose(null).deck.slides.map(({ layout }) => layout);
    expect(layouts.slice(0, 3)).toEqual(["cover", "key-points", "agenda"]);
    expect(layouts.at(-1)).toBe("sources");
  });

  it.each([4, 5, 6])("comes within a tenth of %i minutes", (minutes) => {
    const { deck, diagnostics } = compose(minutes);
    expect(Math.abs(deck.minutes - minutes)).toBeLessThanOrEqual(minutes / 10);
    expect(diagnostics).toEqual([]);
  });

  it("says so when the article has not the words for the target", () => {
    const { deck, diagnostics } = compose(60);
    expect(diagnostics.map(({ code }) => code)).toEqual(["text-shorter-than-target"]);
    expect(deck.ledger.every(({ reason }) => reason !== "length")).toBe(true);
  });

  it("says so when nothing can be cut further", () => {
    expect(compose(0.1).diagnostics.map(({ code }) => code)).toContain("text-longer-than-target");
  });

  it("is deterministic", () => {
    expect(compose(5)).toEqual(compose(5));
  });

  it("plans the deck's minutes as the sum of its slides", () => {
    const { deck } = compose(5);
    expect(deck.slides.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(deck.minutes * 60);
  });
});
