import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../../slides/analysis/analyse-article.ts";
import { rankTopics } from "../../../../slides/deck/compose/choose-topic.ts";
import { gatherMaterial } from "../../../../slides/deck/compose/material.ts";
import { buildArticle } from "../../../helpers/build-article.ts";

const article = buildArticle({
  title: "Ferry report",
  sections: [
    {
      paragraphs: [
        ["The ferry company praised the Northern Rescue Service.", "The Northern Rescue Service has two new boats."],
        ["The ferry company sold its old ticket office.", "President Anna Wendt thanked the ferry company."],
      ],
    },
  ],
});
const material = gatherMaterial(article, analyseArticle(article), new Set());

describe("rankTopics", () => {
  it("puts first what this slide speaks of and the rest of the article does not", () => {
    const [best] = rankTopics(material, { sentences: ["s2", "s3"], shown: [] });
    expect(best?.text).toBe("Northern Rescue Service");
    expect(best?.sources).toEqual(["s2"]);
  });

  it("heads no slide with a person while there is something else", () => {
    const ranked = rankTopics(material, { sentences: ["s4", "s5"], shown: [] }).map(({ text }) => text);
    expect(ranked.length).toBeGreaterThan(1);
    expect(ranked[0]).not.toContain("Wendt");
  });
});
