import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEnclosures } from "../../../../slides/deck/shorten/find-enclosures.ts";
import { readTokens } from "../../../../slides/fidelity/read-tokens.ts";

function quoted(text: string): string {
  const tokens = readTokens(text);
  const { isQuoted } = findEnclosures(tokens);
  return tokens
    .filter((_, at) => isQuoted[at])
    .map((token) => token.text)
    .join(" ");
}

function isBalanced(text: string): boolean {
  return findEnclosures(readTokens(text)).isBalanced;
}

describe("findEnclosures", () => {
  it.each([
    ["She said “we stay” here", "“ we stay ”"],
    ['She said "we stay" here', '" we stay "'],
    ["She said 'we stay' here", "' we stay '"],
    ["Она сказала «мы остаёмся» здесь", "« мы остаёмся »"],
    ["Sie sagte „wir bleiben“ hier", "„ wir bleiben “"],
    ["The players' mill isn't 'ours'", "' ours '"],
    ["Back in the '90s mills closed", ""],
  ])("finds the quotation in “%s”", (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });

  it.each([
    ["The mill (a ruin) closed", true],
    ["The mill (a ruin closed", false],
    ["The mill a ruin) closed", false],
    ["“The mill closed", false],
    ["The mill closed” he said", false],
    ['The "mill closed', false],
    ["‘The mill closed, he said", false],
    ["She said: 'The mill closed.", false],
    ["The mill closed.'", false],
    ["The millers' guild closed", true],
  ])("says of “%s” that it is balanced: %s", (text, expected) => {
    expect(isBalanced(text)).toBe(expected);
  });

  it("marks every token of any text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("“", "”", "(", ")", '"', "'", "’", "«", "»", "a", ", ")), (marks) => {
        const tokens = readTokens(marks.join(""));
        expect(findEnclosures(tokens).isQuoted).toHaveLength(tokens.length);
      }),
    );
  });
});
