import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSimilarityIndex, saysTheSame } from "../../../../slides/deck/shorten/says-the-same.ts";

const pairs: readonly (readonly [why: string, same: boolean, a: string, b: string])[] = [
  ["the same wording", true, "The mill closed in spring", "The mill closed in spring."],
  ["one holds the other", true, "The old mill closed in spring", "The old mill by the river closed in spring"],
  ["other forms of the words", true, "The mills of the valley are closing", "The mill of the valley closed"],
  ["other words", false, "The mill closed in spring", "The school opened in autumn"],
  ["another number", false, "Prices rose 5 percent in the valley", "Prices rose 7 percent in the valley"],
  ["a number more", true, "Prices rose 5 percent in the valley", "Prices rose 5 percent in the valley in 2011"],
  ["one word in common", false, "The mill burned", "The mill opened a shop with toys and a school for painters"],
  ["a denial", false, "The mill by the river did not close this spring", "The mill by the road did close this spring"],
];

describe("saysTheSame", () => {
  it.each(pairs)("%s: %s", (_, same, a, b) => {
    expect(saysTheSame(a, b, "en")).toBe(same);
    expect(saysTheSame(b, a, "en")).toBe(same);
  });

  it("compares Russian by stems and other languages by words", () => {
    expect(saysTheSame("Старая мельница закрылась весной", "Старую мельницу закрыли весной", "ru")).toBe(true);
    expect(saysTheSame("Старая мельница закрылась весной", "Новая школа открылась весной", "ru")).toBe(false);
    expect(saysTheSame("Город продал старую мельницу", "Город продал старую мельницу монахам", "ru")).toBe(true);
    expect(saysTheSame("Die alte Mühle schließt", "Die alte Mühle schließt heute", "de")).toBe(true);
  });

  it("holds of every text with itself", () => {
    fc.assert(fc.property(fc.string(), (text) => saysTheSame(text, text, "en")));
  });
});

describe("createSimilarityIndex", () => {
  it("knows what it holds, and forgets what is taken out", () => {
    const index = createSimilarityIndex("en");
    index.add("The old mill closed in spring");
    expect(index.hasSimilar("The old mill by the river closed in spring")).toBe(true);
    expect(index.hasSimilar("The school opened")).toBe(false);
    index.remove("The old mill closed in spring");
    expect(index.hasSimilar("The old mill by the river closed in spring")).toBe(false);
  });

  it("keeps a statement that was added twice and taken out once", () => {
    const index = createSimilarityIndex("en");
    index.add("The mill closed");
    index.add("The mill closed");
    index.remove("The mill closed");
    expect(index.hasSimilar("The mill closed")).toBe(true);
    index.remove("something else");
    expect(index.hasSimilar("The mill closed")).toBe(true);
  });

  it("agrees with saysTheSame while words are rare", () => {
    const words = fc.constantFrom("mill", "river", "school", "valley", "boat", "quay", "market", "tower");
    const statement = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 20 }), statement, (held, asked) => {
        const index = createSimilarityIndex("en");
        for (const text of held) index.add(text);
        expect(index.hasSimilar(asked)).toBe(held.some((text) => saysTheSame(text, asked, "en")));
      }),
    );
  });

  it("holds many thousand statements", () => {
    const index = createSimilarityIndex("en");
    for (let number = 0; number < 20_000; number += 1)
      index.add(`valley station alpha${number} beta${number} gamma${number}`);
    expect(index.hasSimilar("valley station alpha7 beta7 gamma7 delta")).toBe(true);
    expect(index.hasSimilar("valley station delta epsilon zeta")).toBe(false);
  });
});
