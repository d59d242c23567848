import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../../slides/analysis/analyse-article.ts";
import { rankSentences } from "../../../../slides/deck/rank/rank-sentences.ts";
import { buildArticle } from "../../../helpers/build-article.ts";

const article = buildArticle({
  title: "Harbour tunnel opens in May",
  language: "en",
  sections: [
    {
      heading: null,
      paragraphs: [
        ["The harbour tunnel opens to traffic in May.", "The tunnel cost 1.4 billion crowns.", "It rained."],
        ["A baker on the quay sells buns on Sundays.", "The harbour authority calls the tunnel safe."],
      ],
    },
  ],
});
const ranks = rankSentences(article, analyseArticle(article));

function rankOf(beginning: string): number {
  const sentence = article.sentences.find(({ text, kind }) => kind === "paragraph" && text.startsWith(beginning));
  return ranks.get(sentence?.id ?? "") ?? Number.NaN;
}

describe("rankSentences", () => {
  it("puts what the title and the recurring words are about before the aside", () => {
    expect(rankOf("The harbour tunnel opens")).toBe(1);
    expect(rankOf("The harbour authority")).toBeGreaterThan(rankOf("A baker"));
    expect(rankOf("It rained")).toBeLessThan(rankOf("The tunnel cost"));
  });

  it("ranks running text only, between 0 and 1", () => {
    const title = article.sentences.find(({ kind }) => kind === "title");
    if (title !== undefined) expect(ranks.has(title.id)).toBe(false);
    for (const rank of ranks.values()) {
      expect(rank).toBeGreaterThanOrEqual(0);
      expect(rank).toBeLessThanOrEqual(1);
    }
  });
});
