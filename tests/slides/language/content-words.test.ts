import { describe, expect, it } from "vitest";
import { contentWords, stemWord } from "../../../slides/language/content-words.ts";

describe("contentWords", () => {
  it("drops function words and inflection", () => {
    expect(contentWords("The millers weren’t running the river’s mills.", "en")).toEqual([
      "miller",
      "run",
      "river",
      "mill",
    ]);
    expect(contentWords("Мельники не работали на своих мельницах", "ru")).toEqual(
      contentWords("мельник работал мельница", "ru"),
    );
  });

  it("keeps words of languages without rules", () => {
    expect(contentWords("Alpha beta", "xx")).toEqual(["alpha", "beta"]);
  });
});

describe("stemWord", () => {
  it.each([
    ["cities", "city"],
    ["boxes", "box"],
    ["stopped", "stop"],
    ["forced", "forc"],
    ["forces", "forc"],
    ["government's", "government"],
  ])("stems %s to %s", (word, stem) => expect(stemWord(word, "en")).toBe(stem));

  it.each(["class", "bus", "crisis", "news", "bring", "being", "red", "said"])("leaves %s alone", (word) =>
    expect(stemWord(word, "en")).toBe(word),
  );

  it.each([
    ["ru", "страны", "странами"],
    ["ru", "организация", "организацию"],
    ["de", "Mühle", "Mühlen"],
    ["es", "molino", "molinos"],
  ])("joins forms in %s: %s, %s", (language, one, other) =>
    expect(stemWord(one, language)).toBe(stemWord(other, language)),
  );

  it("leaves words of absurd length alone", () => {
    const word = "a".repeat(200_000);
    expect(stemWord(word, "en")).toBe(word);
  });
});
