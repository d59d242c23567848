import { describe, expect, it } from "vitest";
import { readEnglish } from "../../../../../../slides/deck/shorten/english/read-english.ts";
import { openingRules, statementStart } from "../../../../../../slides/deck/shorten/english/rules/leading.ts";

function opened(text: string): string {
  const sentence = readEnglish(text);
  return text.slice(sentence.tokens[statementStart(sentence)]?.start ?? 0);
}

describe("statementStart", () => {
  it.each([
    ["connective", "However, the mill closed.", "the mill closed."],
    ["connective", "But in any case, the mill closed.", "the mill closed."],
    ["connective", "So the mill closed.", "the mill closed."],
    ["connective", "And of course Lauren closed.", "Lauren closed."],
    ["dateline", "LAUREN, Norway (ABC) — The mill closed.", "The mill closed."],
    ["dateline", "LAUREN - The mill closed.", "The mill closed."],
    ["other", "Other local experts said the mill was doomed.", "local experts said the mill was doomed."],
  ])("passes over a %s: %s", (_, text, rest) => {
    expect(opened(text)).toBe(rest);
  });

  it.each([
    "So many mills closed.",
    "So far the mill has closed twice.",
    "Other mills closed.",
    "Perhaps, but the mill closed.",
    "Mill-owners met.",
    "NATO-led troops left.",
  ])("leaves “%s”", (text) => {
    expect(opened(text)).toBe(text);
  });

  it("has a rule of each kind", () => {
    expect(openingRules.map(({ name }) => name)).toEqual(["connective", "dateline", "other"]);
  });
});
