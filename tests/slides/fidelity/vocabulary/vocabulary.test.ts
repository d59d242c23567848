import { describe, expect, it } from "vitest";
import { foldWord } from "../../../../slides/fidelity/read-tokens.ts";
import { vocabularyOf } from "../../../../slides/fidelity/vocabulary/vocabulary.ts";

describe("vocabularyOf", () => {
  it("knows English and Russian by any tag of theirs", () => {
    expect(vocabularyOf("en-GB")).toBe(vocabularyOf("en"));
    expect(vocabularyOf("ru").negations.has("не")).toBe(true);
  });

  it("gives other languages units alone", () => {
    const plain = vocabularyOf("sw");
    expect(plain.hedges.size).toBe(0);
    expect(plain.units.has("%")).toBe(true);
    expect(vocabularyOf("constructor")).toBe(plain);
  });

  it.each(["en", "ru"])("has only folded entries in %s, longest phrases first", (language) => {
    const { functionWords, hedges, negations, attributions, datePhrases } = vocabularyOf(language);
    for (const word of functionWords) expect(foldWord(word)).toBe(word);
    for (const phrases of [hedges, negations, attributions, datePhrases]) {
      for (const [first, list] of phrases) {
        const lengths = list.map((phrase) => phrase.length);
        expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
        for (const phrase of list) expect(phrase[0]).toBe(first);
      }
    }
  });

  it.each(["en", "ru"])(
    "treats no negation, unit of meaning or number word of %s as a mere function word",
    (language) => {
      const { functionWords, negations, numberWords } = vocabularyOf(language);
      for (const [first, list] of negations) {
        if (list.some((phrase) => phrase.length === 1)) expect(functionWords.has(first)).toBe(false);
      }
      for (const word of numberWords) expect(functionWords.has(word)).toBe(false);
    },
  );
});
