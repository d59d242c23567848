import { describe, expect, it } from "vitest";
import { foldNoun } from "../../../../slides/analysis/vocabulary/fold-noun.ts";
import { matchPhrase, vocabularyOf } from "../../../../slides/analysis/vocabulary/vocabulary.ts";

describe("vocabularyOf", () => {
  it("goes by the primary language", () => {
    expect(vocabularyOf("en-GB")).toBe(vocabularyOf("en"));
    expect(vocabularyOf("en").sayingVerbs.has("said")).toBe(true);
    expect(vocabularyOf("ru").sayingVerbs.has("заявила")).toBe(true);
  });

  it("knows nothing of languages without lists", () => {
    expect(vocabularyOf("fr").sayingVerbs.size).toBe(0);
    expect(vocabularyOf("constructor").months.size).toBe(0);
  });

  it("matches the longest phrase", () => {
    const words = ["no", "less", "than", "ten"];
    expect(matchPhrase(vocabularyOf("en").quantifiers, (at) => words[at], 0)).toBe(3);
    expect(matchPhrase(vocabularyOf("en").quantifiers, (at) => words[at], 3)).toBe(0);
  });
});

describe("foldNoun", () => {
  it.each(["президент", "президента", "президенту", "президентом"])("gives %s the stem of its nominative", (form) => {
    expect(foldNoun(form)).toBe("президент");
  });

  it("leaves short words something to compare", () => {
    expect(foldNoun("мэр")).toBe("мэр");
    expect(foldNoun("мэра")).toBe("мэр");
  });
});
