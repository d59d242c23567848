import { describe, expect, it } from "vitest";
import { findTopics } from "../../../../slides/deck/shorten/find-topics.ts";

function topics(text: string, language = "en"): readonly string[] {
  return findTopics(text, language, 12);
}

describe("findTopics", () => {
  it("finds the noun phrases of a sentence, each as printed", () => {
    const text = "The council presented its new plan for the old harbour to the Port Authority of Merrow.";
    const found = topics(text);
    expect(found.length).toBeGreaterThan(0);
    for (const topic of found) expect(text.toLowerCase()).toContain(topic.toLowerCase());
  });

  it("keeps the whole name of an institution", () => {
    const found = topics("She works at the Center for Harbour and Ferry Studies in the capital.");
    expect(found).not.toContain("Ferry Studies");
    expect(found.some((topic) => topic.includes("Center for Harbour"))).toBe(true);
  });

  it("offers of what is denied, limited or doubted nothing but names", () => {
    expect(topics("The police found no evidence of a planned attack.")).toEqual([]);
    expect(topics("He denied a large bribe from the quarry.")).toEqual([]);
    expect(topics("The Harbour Board may not pay for it.")).toEqual(["Harbour Board"]);
  });

  it("takes topics of what somebody said", () => {
    expect(topics("The new law on state borders is working, the minister said.").length).toBeGreaterThan(0);
  });

  it("gives nothing for texts longer than a sentence can be", () => {
    expect(topics("law ".repeat(2000))).toEqual([]);
  });
});
