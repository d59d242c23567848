import { expect, test } from "vitest";
import { slideFits } from "../../../slides/fit/slide-fits.ts";
import { tableCapacity } from "../../../slides/fit/table-capacity.ts";
import { makeSentence, makeSlide } from "../../helpers/build-deck.ts";

function tableOf(rows: number, words: number) {
  return {
    header: ["State", "Use"],
    rows: Array.from({ length: rows }, (_, index) => ({
      cells: [`State ${index}`, makeSentence("en", words, index)],
      source: `s${index}`,
    })),
  };
}

test("a small table has room for all its rows", () => {
  expect(tableCapacity(tableOf(4, 2))).toBe(4);
});

test("as many rows as it says fit under a headline of two lines", () => {
  for (const words of [2, 12, 30]) {
    const table = tableOf(60, words);
    const count = tableCapacity(table);
    expect(count).toBeGreaterThan(0);
    const part = { header: table.header, rows: table.rows.slice(0, count) };
    expect(slideFits(makeSlide("table", makeSentence("en", 9), [], { table: part }))).toBe(true);
  }
});

test("longer cells leave room for fewer rows", () => {
  expect(tableCapacity(tableOf(60, 30))).toBeLessThan(tableCapacity(tableOf(60, 2)));
});

test("a table that is too wide has no room for any row", () => {
  const cells = Array.from({ length: 20 }, () => "Hydropower");
  expect(tableCapacity({ header: [], rows: [{ cells, source: "s1" }] })).toBe(0);
});
