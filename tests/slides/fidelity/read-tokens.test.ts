import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWord, readTokens } from "../../../slides/fidelity/read-tokens.ts";

describe("readTokens", () => {
  it.each([
    ["long-term plans", ["long-term", "plans"]],
    ["It isn’t here", ["It", "isn’t", "here"]],
    ["the U.S. and Mr. Reed", ["the", "U.S.", "and", "Mr.", "Reed"]],
    ["a model S.", ["a", "model", "S", "."]],
    ["J. Reed left", ["J.", "Reed", "left"]],
    ["up 4.5% or $280bn", ["up", "4.5%", "or", "$280bn"]],
    ["стоит 20 000 рублей", ["стоит", "20 000", "рублей"]],
    ["in 2010–2012, or 9/11", ["in", "2010–2012", ",", "or", "9/11"]],
    ["done.[12]", ["done", ".", "[12]"]],
    ["so … and so...", ["so", "…", "and", "so", "..."]],
    ["see https://example.org/a,b now", ["see", "https://example.org/a,b", "now"]],
  ])("cuts %s", (text, expected) => {
    expect(readTokens(text).map((token) => token.text)).toEqual(expected);
  });

  it("gives each token its place, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
        const tokens = readTokens(text);
        const isPlaced = tokens.every(({ start, end }, at) => start >= (tokens[at - 1]?.end ?? 0) && end > start);
        expect(isPlaced && tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
      }),
    );
  });

  it("folds case, apostrophes, hyphens and ё", () => {
    expect(foldWord("Don’t")).toBe("don't");
    expect(foldWord("Non‑Stop")).toBe("non-stop");
    expect(foldWord("Ёлка")).toBe("елка");
  });
});
