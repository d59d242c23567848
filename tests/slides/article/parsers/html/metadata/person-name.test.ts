import { describe, expect, it } from "vitest";
import { readName } from "../../../../../../slides/article/parsers/html/metadata/person-name.ts";

describe("readName", () => {
  it.each([
    ["Jane Roe", "Jane Roe"],
    ["Jane Roe, Senior Writer", "Jane Roe"],
    ["JANE ROE", "JANE ROE"],
    ["J. R. Doe Jr.", "J. R. Doe Jr."],
    ["Jane Roe.", "Jane Roe"],
    ["Jan van der Meer in Delft", "Jan van der Meer"],
    ["Seán O'Neill – Dublin", "Seán O'Neill"],
    ["Jean-Luc Roe | Paris", "Jean-Luc Roe"],
    ["Anna Ūdre", "Anna Ūdre"],
    ["Иван Петров", "Иван Петров"],
    ["肖春芳", "肖春芳"],
    ["小林ひさのり", "小林ひさのり"],
    ["Jane Roe May 4, 2021", "Jane Roe"],
    ["Jane Roe Published in Harbours", "Jane Roe"],
    ["Jane RoewellTwitter", "Jane Roewell"],
  ])("reads from %j the name %j", (text, name) => {
    expect(readName(text)?.name).toBe(name);
  });

  it.each(["Harbour News", "Staff", "the crane", "The Harbour Times", "admin", "Reuters", "12 May", "", "Kiel"])(
    "finds no person in %j",
    (text) => {
      expect(readName(text)).toBeNull();
    },
  );

  it("hands back what follows", () => {
    expect(readName("Jane Roe and John Doe")?.rest).toBe("and John Doe");
  });
});
