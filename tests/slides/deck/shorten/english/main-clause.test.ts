import { describe, expect, it } from "vitest";
import { findMainClause } from "../../../../../slides/deck/shorten/english/main-clause.ts";
import { readEnglish } from "../../../../../slides/deck/shorten/english/read-english.ts";

function mainClause(text: string): string | null {
  const sentence = readEnglish(text);
  const main = findMainClause(sentence);
  return main === null ? null : `${sentence.tokens[main.start]?.text} … ${sentence.tokens[main.verb]?.text}`;
}

describe("findMainClause", () => {
  it.each([
    ["The mill closed the gate.", "The … closed"],
    ["When the river rose, the mill closed the gate.", "the … closed"],
    ["In the valley, the mill has closed.", "the … has"],
    ["Two years ago, the mill was sold.", "the … was"],
    ["The mill that the town bought has closed.", "The … has"],
    ["The mill, which had a shop, has closed.", "The … has"],
    ["The way we work is changing.", "The … is"],
    ["Close the gate at night.", "Close … Close"],
    ["Is the mill safe?", "Is … Is"],
  ])("finds subject and verb of “%s”", (text, expected) => {
    expect(mainClause(text)).toBe(expected);
  });

  it.each(["A plan you can cancel anytime", "The old mill by the river", "An unlikely friendship"])(
    "finds none in “%s”",
    (text) => {
      expect(mainClause(text)).toBeNull();
    },
  );
});
