import { describe, expect, it } from "vitest";
import { isRomanNumeral } from "../../../../slides/analysis/acronyms/roman-numeral.ts";
import { analyseArticle } from "../../../../slides/analysis/analyse-article.ts";
import { buildArticle } from "../../../helpers/build-article.ts";

function acronyms(...paragraph: string[]) {
  const article = buildArticle({ sections: [{ paragraphs: [paragraph] }] });
  return Object.fromEntries(analyseArticle(article).acronyms.map(({ acronym, expansion }) => [acronym, expansion]));
}

describe("findAcronyms", () => {
  it("takes the expansion before the brackets, with its small words and in small letters", () => {
    expect(acronyms("The Society for the Care of Old Bridges (SCOB) met.")).toEqual({
      SCOB: "Society for the Care of Old Bridges",
    });
    expect(acronyms("They measured net primary growth (NPG) twice.")).toEqual({ NPG: "net primary growth" });
    expect(acronyms("A non-profit housing trust (NHT) was founded.")).toEqual({ NHT: "non-profit housing trust" });
  });

  it("takes the expansion inside the brackets", () => {
    expect(acronyms("The NRTO (Northern Rivers Treaty Organization) met.")).toEqual({
      NRTO: "Northern Rivers Treaty Organization",
    });
  });

  it("takes a full name printed shortly before without brackets", () => {
    expect(
      acronyms(
        "It has pacts with the upstream states through the Harbour-based Northern Rivers Treaty Organization.",
        "Two of them left the NRTO.",
      ),
    ).toEqual({ NRTO: "Northern Rivers Treaty Organization" });
  });

  it("does not tie a name far away to an abbreviation that happens to fit", () => {
    const article = buildArticle({
      sections: [
        {
          paragraphs: [
            ["Ann Cole works at the Centre for Soil and Irrigation Studies."],
            ["The soil was dry that year, and the fields lay bare until the rain came at last."],
            ["The CSIS project began."],
          ],
        },
      ],
    });
    expect(analyseArticle(article).acronyms).toEqual([{ acronym: "CSIS", expansion: null, sentence: "s4" }]);
  });

  it("knows plural, possessive, dotted and compound uses as one", () => {
    expect(
      acronyms("Many NGOs left.", "An NGO’s staff stayed, with NGO-run schools, in the U.S. and at U.S.-led bases."),
    ).toEqual({ NGO: null, "U.S.": null });
  });

  it("points to the sentence of the expansion, else of the first use", () => {
    const article = buildArticle({
      sections: [{ paragraphs: [["The RSB paid.", "The Rural Savings Bank (RSB) was asked by the EBF."]] }],
    });
    expect(analyseArticle(article).acronyms.map(({ acronym, sentence }) => `${acronym} ${sentence}`)).toEqual([
      "RSB s3",
      "EBF s3",
    ]);
  });

  it("reads Cyrillic ones", () => {
    const article = buildArticle({
      language: "ru",
      sections: [{ paragraphs: [["Международный союз пчеловодов (МСП) собрался в мае."]] }],
    });
    expect(analyseArticle(article).acronyms[0]).toMatchObject({
      acronym: "МСП",
      expansion: "Международный союз пчеловодов",
    });
  });

  it("leaves numerals, units, initials, datelines and shouting alone", () => {
    expect(acronyms("King Louis XIV used 40 KM of road and 8 GB of memory at 9 AM.")).toEqual({});
    expect(acronyms("The A.B. Cole Company and RJ Cole met.")).toEqual({});
    expect(acronyms("LISBON — The rain came.")).toEqual({});
    expect(acronyms("They said YOU MUST STOP now.")).toEqual({});
    expect(acronyms("WE SELL FRESH FISH EVERY DAY")).toEqual({});
  });
});

describe("isRomanNumeral", () => {
  it.each(["II", "IV", "XIX", "LIV", "MMXX"])("takes %s for a number", (text) => {
    expect(isRomanNumeral(text)).toBe(true);
  });

  it.each(["DC", "CD", "MIX", "IIII", "NATO"])("does not take %s for one", (text) => {
    expect(isRomanNumeral(text)).toBe(false);
  });
});
