import { describe, expect, it } from "vitest";
import { countPrintedWords } from "../../../../../slides/article/parsers/plain-text/count-words.ts";
import { plainLetters } from "../../../../../slides/article/parsers/plain-text/plain-letters.ts";
import { textWidth } from "../../../../../slides/article/parsers/plain-text/text-width.ts";

describe("textWidth", () => {
  it("counts columns: two for wide characters, none for combining ones", () => {
    expect(["abc", "会议", "e\u0301", "порт", "नमस्ते", "\u200b"].map(textWidth)).toEqual([3, 4, 1, 4, 4, 0]);
  });
});

describe("countPrintedWords", () => {
  it("counts words, and two ideographs as one", () => {
    expect(["the old pier", "The pier — closed", "港口关闭", "", "a / b"].map(countPrintedWords)).toEqual([
      3, 3, 2, 0, 2,
    ]);
  });
});

describe("plainLetters", () => {
  it("leaves small letters only and parts words run together", () => {
    expect(["Share (27) »", "ShareTweet", "E-Mail", "+12", "Версия для печати!"].map(plainLetters)).toEqual([
      "share",
      "share tweet",
      "e mail",
      "",
      "версия для печати",
    ]);
  });
});
