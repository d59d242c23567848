import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMatcher } from "../../../../slides/edit/search/find-matches.ts";

function found(text: string, find: string, options = {}): readonly string[] {
  return createMatcher(find, options)(text).map(({ start, end }) => text.slice(start, end));
}

describe("a matcher", () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ["case", "Rebuild, REBUILD", "rebuild", ["Rebuild", "REBUILD"]],
    ["accents of Latin and Greek", "Café, cafe\u0301, CAFE; τέλος", "cafe", ["Café", "cafe\u0301", "CAFE"]],
    ["the Greek final sigma", "τέλος ΤΕΛΟΣ", "τελοσ", ["τέλος", "ΤΕΛΟΣ"]],
    ["ё and stress in Russian, but not й", "всё, все, за́мок, мой, мои", "мои", ["мои"]],
    ["ё as е", "всё и все", "все", ["всё", "все"]],
    ["typographic marks", "don’t “go” 10–12", 'don\'t "go" 10-12', ["don’t “go” 10–12"]],
    ["vowel signs of Arabic", "كِتَاب كتاب", "كتاب", ["كِتَاب", "كتاب"]],
    ["no more than it should in Japanese", "かが", "か", ["か"]],
  ])("does not mind %s", (_, text, find, expected) => {
    expect(found(text, find)).toEqual(expected);
  });

  it("minds case and accents when asked", () => {
    expect(found("Café cafe CAFÉ", "café", { matchAccents: true })).toEqual(["Café", "CAFÉ"]);
    expect(found("Café cafe CAFÉ", "cafe", { matchCase: true })).toEqual(["cafe"]);
    expect(found("cafe\u0301", "café", { matchCase: true, matchAccents: true })).toEqual(["cafe\u0301"]);
  });

  it("knows whole words beside any letters", () => {
    expect(found("wall, walls, a-wall, стеnа wall", "wall", { wholeWord: true })).toEqual(["wall", "wall", "wall"]);
    expect(found("над водой и вода", "вод", { wholeWord: true })).toEqual([]);
    expect(found("40% of 140%", "40%", { wholeWord: true })).toEqual(["40%"]);
  });

  it("finds what it is given wherever it is put, and never throws", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 20 });
    fc.assert(
      fc.property(texts, texts, texts, fc.boolean(), (before, find, after, flag) => {
        const text = before + find + after;
        const options = { matchCase: flag, matchAccents: flag };
        const spans = createMatcher(find, options)(text);
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 9 }), fc.string(), fc.string(), (find, before, after) => {
        expect(createMatcher(find, {})(before + find + after).length).toBeGreaterThan(0);
      }),
    );
  });
});
