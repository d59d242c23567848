import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../../slides/analysis/analyse-article.ts";
import { buildArticle } from "../../../helpers/build-article.ts";

function bodies(text: string): readonly string[] {
  const { organisations } = analyseArticle(buildArticle({ sections: [{ paragraphs: [[text]] }] }));
  return organisations.map(({ name }) => name);
}

describe("findOrganisations", () => {
  it("takes names made of a body's word and capitals, with “of” and “and” inside", () => {
    expect(bodies("She left the Ministry of Trade and Industry for the Rural Savings Bank.")).toEqual([
      "Ministry of Trade and Industry",
      "Rural Savings Bank",
    ]);
    expect(bodies("He chairs the Travel and Tourism Council.")).toEqual(["Travel and Tourism Council"]);
  });

  it("leaves out what stands before the name", () => {
    expect(bodies("The Oslo-based Northern Rivers Organization met the Chairman of the Harbour Committee.")).toEqual([
      "Northern Rivers Organization",
      "Harbour Committee",
    ]);
  });

  it("does not join two names or take people and offices for bodies", () => {
    expect(bodies("Ann Cole and Rural Bank agreed with Senate Majority Leader Paul Holm in the Green Valley.")).toEqual(
      ["Rural Bank"],
    );
  });
});
