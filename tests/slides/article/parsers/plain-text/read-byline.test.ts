import { describe, expect, it } from "vitest";
import { isName, readByline } from "../../../../../slides/article/parsers/plain-text/read-byline.ts";

const names = (text: string): readonly string[] | undefined => readByline(text)?.names;

describe("readByline", () => {
  it.each([
    ["By Jane Roe", ["Jane Roe"]],
    ["BY JANE ROE MAY 5, 2014", ["JANE ROE"]],
    ["By Jane Roe and John Doe, Staff Writers", ["Jane Roe", "John Doe"]],
    ["By Jane Roe, Senior Harbour Analyst, Bay Institute", ["Jane Roe"]],
    ["By Jane Roe, a reporter at the Herald. She has covered the coast for years.", ["Jane Roe"]],
    ["Posted by Jane Roe at 12:55 AM", ["Jane Roe"]],
    ["by Jane Roe @janeroe 5 May 2014", ["Jane Roe"]],
    ["By Reuters", ["Reuters"]],
    ["By J. R. van der Berg", ["J. R. van der Berg"]],
    ["Von Karla Berg und Jens Ohm", ["Karla Berg", "Jens Ohm"]],
    ["Par Luc Morel (avec Anne Petit)", ["Luc Morel (avec Anne Petit)"]],
    ["Por María José Pérez", ["María José Pérez"]],
    ["Di Mario Rossi", ["Mario Rossi"]],
    ["Autori: Anna Ozola (ziņu redaktore)", ["Anna Ozola"]],
    ["Автор: Нина Белова", ["Нина Белова"]],
    ["Текст: Нина Белова, Иван Серов", ["Нина Белова", "Иван Серов"]],
    ["Yazan: Ali Demir", ["Ali Demir"]],
    ["بقلم: سامي خليل", ["سامي خليل"]],
    ["作者：李明", ["李明"]],
    ["文／山田太郎", ["山田太郎"]],
    ["홍길동 기자", ["홍길동"]],
  ])("reads %s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    "By Monday evening, all boats had left.",
    "By the end of the year",
    "By sea and by land",
    "Text formats options",
    "Von dort aus geht es weiter",
    "Jane Roe",
    "作者：",
    `By ${"a ".repeat(300)}`,
  ])("reads no byline in %j", (text) => {
    expect(names(text)).toBeUndefined();
  });
});

describe("isName", () => {
  it("wants capitals where the script has them", () => {
    expect(["Jane Roe", "Анна Орлова", "李明", "Ludwig van Beethoven"].map(isName)).toEqual([true, true, true, true]);
    expect(["jane roe", "Jane has left", "The Harbour of the Old Town Today", ""].map(isName)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
