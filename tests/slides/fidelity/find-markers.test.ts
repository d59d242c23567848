import { describe, expect, it } from "vitest";
import { findMarkers } from "../../../slides/fidelity/find-markers.ts";
import { readTokens } from "../../../slides/fidelity/read-tokens.ts";
import { vocabularyOf } from "../../../slides/fidelity/vocabulary/vocabulary.ts";

const { hedges, negations, attributions, numberWords } = vocabularyOf("en");

function phrasesIn(text: string, list: typeof hedges): readonly string[] {
  return findMarkers(readTokens(text), list, numberWords).map(({ phrase }) => phrase);
}

describe("findMarkers", () => {
  it("takes the longest phrase and no part of it again", () => {
    expect(phrasesIn("no less than 20 ships", hedges)).toEqual(["no less than"]);
  });

  it("wants a number where the phrase says so", () => {
    expect(phrasesIn("around 20 ships around the bay", hedges)).toEqual(["around #"]);
    expect(phrasesIn("around twenty ships", hedges)).toEqual(["around #"]);
  });

  it("finds contracted denials by their ending", () => {
    expect(phrasesIn("they didn't and won’t", negations)).toEqual(["*n't", "*n't"]);
  });

  it("finds views by the possessive before them", () => {
    expect(phrasesIn("in Reed's view it holds", attributions)).toEqual(["*'s view"]);
  });

  it("tells the month May from the modal", () => {
    expect(phrasesIn("In May it may rain", hedges)).toEqual(["may"]);
  });
});
