import { expect, test } from "vitest";
import { fitTable } from "../../../slides/fit/fit-table.ts";
import { sansTypography } from "../../../slides/render/themes/typography.ts";
import { makeItem, makeSentence } from "../../helpers/build-deck.ts";

const frame = { typography: sansTypography, width: 1120, height: 480 };

function tableOf(rows: number, cell = "Wheat") {
  return {
    header: ["State", "Use"],
    rows: Array.from({ length: rows }, (_, index) => ({ cells: [`State ${index}`, cell], source: `s${index}` })),
  };
}

test("a small table takes the largest step, a line a row", () => {
  expect(fitTable(tableOf(2), [], frame)).toMatchObject({
    itemSize: sansTypography.cell[0].size,
    itemLines: [1, 1, 1],
    overflow: false,
  });
});

test("long cells wrap and make their row taller", () => {
  expect(fitTable(tableOf(1, makeSentence("en", 30)), [], frame).itemLines[1]).toBeGreaterThan(2);
});

test("too many rows overflow, captions take room too", () => {
  expect(fitTable(tableOf(40), [], frame).overflow).toBe(true);
  const full = fitTable(tableOf(7), [], frame);
  const captions = Array.from({ length: 5 }, () => makeItem("Preliminary."));
  expect(full.overflow).toBe(false);
  expect(fitTable(tableOf(7), captions, frame).overflow).toBe(true);
});

test("columns that cannot stand side by side overflow", () => {
  const cells = Array.from({ length: 30 }, () => "Hydropower");
  expect(fitTable({ header: [], rows: [{ cells, source: "s1" }] }, [], frame).overflow).toBe(true);
});
