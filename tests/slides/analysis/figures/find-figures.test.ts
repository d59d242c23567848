import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../../slides/analysis/analyse-article.ts";
import { buildArticle } from "../../../helpers/build-article.ts";

function figures(text: string, language = "en") {
  return analyseArticle(buildArticle({ language, sections: [{ paragraphs: [[text]] }] })).figures;
}

function texts(text: string, language = "en"): readonly string[] {
  return figures(text, language).map((figure) => figure.text);
}

describe("findFigures", () => {
  it("takes the number with its qualifier and what it counts", () => {
    expect(texts("No less than 16,000 bus drivers had been trained.")).toEqual(["No less than 16,000 bus drivers"]);
    expect(texts("More than 50 villages led by their mayors came.")).toEqual(["More than 50 villages"]);
    expect(texts("The board approved six new safety plans of river repair crews in the valley.")).toEqual([
      "six new safety plans of river repair crews",
    ]);
    expect(texts("The rise of the sea would drive out thousands of coastal farmers who stayed.")).toEqual([
      "thousands of coastal farmers",
    ]);
    expect(texts("It wrote to the 12 Associated Rural Banks (ARB) in May.")).toEqual([
      "12 Associated Rural Banks (ARB)",
    ]);
  });

  it.each([
    ["The firm lost $280bn.", "$280bn"],
    ["It costs €4.5 million.", "€4.5 million"],
    ["Profit was 4.3bn rupees.", "4.3bn rupees"],
    ["Sales rose 34%.", "34%"],
    ["About 15 percent of its income is lost.", "15 percent"],
    ["It weighs 2.5 tonnes.", "2.5 tonnes"],
    ["They want 11-14 euros.", "11-14 euros"],
    ["About 11 million people live there.", "11 million"],
    ["Two-thirds of members agreed.", "Two-thirds"],
  ])("gives the value as printed: %s", (text, value) => {
    expect(figures(text).map((figure) => figure.value)).toEqual([value]);
  });

  it("does not count dates, times, ordinals, labels, ages and years", () => {
    expect(texts("On May 3, 2011 at 10:30, or 9 a.m., the 3rd team, the 1990s and 2012 were named.")).toEqual([]);
    expect(texts("See page 7, Section 12 and No. 5 of Model 80, says Ann Cole, 47, of the 11-member board.")).toEqual(
      [],
    );
  });

  it("weighs money, shares and large numbers above small counts and lengths of time", () => {
    const found = figures("The fund paid $5 million to 12 towns over 20 years and 60% of villages.");
    const byWeight = [...found].sort((a, b) => b.weight - a.weight).map(({ value }) => value);
    expect(byWeight).toEqual(["$5 million", "60%", "12", "20"]);
  });

  it("reads Russian numbers", () => {
    expect(texts("Более 50 млн рублей потратили на 20 новых школ, около 16 тыс. человек.", "ru")).toEqual([
      "Более 50 млн рублей",
      "20 новых школ",
      "около 16 тыс. человек",
    ]);
  });
});
