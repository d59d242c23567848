import { describe, expect, it } from "vitest";
import { irregularVerbs, regularVerbs } from "../../../../../../slides/deck/shorten/english/lexicon/verb-lists.ts";
import { classesOf, wordClass as is } from "../../../../../../slides/deck/shorten/english/lexicon/word-classes.ts";

describe("classesOf", () => {
  it.each([
    ["announce", is.base],
    ["announces", is.present],
    ["announced", is.pastOrParticiple],
    ["announcing", is.gerund],
    ["applies", is.present],
    ["applied", is.pastOrParticiple],
    ["dying", is.gerund],
    ["agreed", is.pastOrParticiple],
    ["admitted", is.pastOrParticiple],
    ["admitting", is.gerund],
    ["began", is.past],
    ["begun", is.participle],
    ["built", is.pastOrParticiple],
    ["building", is.gerund],
    ["plans", is.present | is.nominal],
    ["will", is.modal],
    ["table", 0],
    ["quickly", is.adverb],
    ["reshuffled", is.pastOrParticiple],
    ["hundred", 0],
  ])("%s", (word, classes) => {
    expect(classesOf(word)).toBe(classes);
  });

  it("knows the four forms of every regular verb that is not irregular besides", () => {
    const irregular = new Set(irregularVerbs.split(",").map((row) => row.trim().split(/\s/u)[0]));
    const bases = `${regularVerbs.plain} ${regularVerbs.nominal}`.split(/\s+/u).filter((base) => !irregular.has(base));
    for (const base of bases) {
      expect(classesOf(base) & is.base, base).toBe(is.base);
      const stem = base.replace(/e$/u, "");
      const forms = [`${stem}ed`, base.replace(/y$/u, "ied"), `${stem}${stem.slice(-1)}ed`];
      expect(
        forms.some((form) => (classesOf(form) & is.pastOrParticiple) !== 0),
        base,
      ).toBe(true);
    }
  });
});
