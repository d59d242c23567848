import { describe, expect, it } from "vitest";
import { standsAlone } from "../../../../slides/deck/shorten/stands-alone.ts";

describe("standsAlone", () => {
  it.each([
    ["en", "The mill closed.", true],
    ["en-GB", "They closed.", false],
    ["ru", "Мельница закрылась.", true],
    ["ru", "Они закрылись.", false],
    ["de", "Die Mühle schloss.", true],
    ["de", "Die Mühle „schloss.", false],
    ["de", "Die Mühle hat drei Teile:", false],
    ["zh", "港口昨天重新开放。", true],
  ])("in %s, of “%s”, says %s", (language, text, expected) => {
    expect(standsAlone(text, language)).toBe(expected);
  });

  it("takes no text of many thousand characters for a sentence", () => {
    expect(standsAlone(`The mill ${"closed ".repeat(100_000)}.`, "en")).toBe(false);
  });
});
