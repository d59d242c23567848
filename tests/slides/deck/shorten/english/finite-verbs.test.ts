import { describe, expect, it } from "vitest";
import { readEnglish } from "../../../../../slides/deck/shorten/english/read-english.ts";

function finiteWords(text: string): readonly string[] {
  const { tokens, finiteness } = readEnglish(text);
  return tokens.filter((_, at) => (finiteness[at] ?? 0) > 0).map((token) => token.text);
}

describe("finitenessAt", () => {
  it.each([
    ["The mill closed the gate.", ["closed"]],
    ["The mill was closed by monks.", ["was"]],
    ["The closed mill burns in winter.", ["burns"]],
    ["They plan to close the mill.", ["plan"]],
    ["The plans to close the mill failed.", ["failed"]],
    ["The will of the owner may help us decide.", ["may"]],
    ["Mills provide flour.", ["provide"]],
    ["Topics like mills matter to the town.", []],
    ["Three nested loops run.", []],
    ["The town told reporters that it had sold two mills.", ["told", "had"]],
    ["A bit of advice to help you pick a mill.", []],
    ["Nothing in this heading", []],
  ])("finds the finite verbs of “%s”", (text, verbs) => {
    expect(finiteWords(text)).toEqual(verbs);
  });
});
