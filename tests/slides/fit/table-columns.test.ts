import { expect, test } from "vitest";
import { columnCount, fitColumns, measureTable, numericColumns } from "../../../slides/fit/table-columns.ts";
import { sansTypography } from "../../../slides/render/themes/typography.ts";

function tableOf(header: readonly string[], ...rows: readonly (readonly string[])[]) {
  return { header, rows: rows.map((cells, index) => ({ cells, source: `s${index + 1}` })) };
}

const table = tableOf(
  ["State", "Summer", "Use"],
  ["Upper Highlands", "4.2", "Hydropower"],
  ["Delta", "−6.5 %", "Wetlands"],
);

test("columns of numbers are told from columns of words, and the first never counts", () => {
  expect(numericColumns(table)).toEqual([false, true, false]);
  expect(numericColumns(tableOf([], ["2031", "$1.4bn"], ["2032", "–"]))).toEqual([false, true]);
  expect(numericColumns(tableOf([], ["a", "3 of the 12 states"]))).toEqual([false, false]);
});

test("rows may be shorter or longer than the header", () => {
  expect(columnCount(tableOf(["a"], ["1", "2", "3"], []))).toBe(3);
});

test("columns that have room are stretched, but not across the whole stage", () => {
  const widths = fitColumns(measureTable(table, sansTypography), 28, 1120) ?? [];
  const small = fitColumns(measureTable(tableOf([], ["a", "1"]), sansTypography), 28, 1120) ?? [];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  expect(sum(widths)).toBeLessThanOrEqual(1120);
  expect(sum(small)).toBeLessThan(400);
});

test("columns that lack room keep numbers whole and let words wrap", () => {
  const wordy = tableOf(["State", "Sum"], ["A long name of a state that must wrap", "1,234,567.89"]);
  const widths = fitColumns(measureTable(wordy, sansTypography), 24, 400) ?? [];
  expect(widths[1]).toBeGreaterThan(150);
  expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBeLessThanOrEqual(400);
});

test("columns that cannot stand side by side are refused", () => {
  const wide = tableOf(
    [],
    Array.from({ length: 30 }, () => "Hydropower"),
  );
  expect(fitColumns(measureTable(wide, sansTypography), 24, 1120)).toBeNull();
});
