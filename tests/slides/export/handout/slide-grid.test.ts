import { describe, expect, test } from "vitest";
import { orientations, papers } from "../../../../slides/export/export-input.ts";
import { gridGap, layOutGrid, lineHeight } from "../../../../slides/export/handout/slide-grid.ts";

const layouts = ["2", "3", "4", "6", "9"] as const;
const ratios = [16 / 9, 4 / 3] as const;

const cases = layouts.flatMap((layout) =>
  papers.flatMap((paper) =>
    orientations.flatMap((orientation) => ratios.map((ratio) => ({ layout, paper, orientation, ratio }))),
  ),
);

test.each(cases)("$layout on $paper, $orientation, ratio $ratio: everything has room on the sheet", (given) => {
  const grid = layOutGrid(given.layout, given.paper, given.orientation, given.ratio);
  const { sheet, columns, rows, cellWidth, cellHeight, rowGap, slideWidth, slideHeight, lines } = grid;
  expect(columns * rows).toBe(Number(given.layout));
  expect(columns * cellWidth + (columns - 1) * gridGap).toBeCloseTo(sheet.width - 2 * sheet.side);
  expect(rows * cellHeight + (rows - 1) * rowGap).toBeLessThan(sheet.height - 2 * sheet.ends);
  expect(rowGap).toBeGreaterThanOrEqual(rows === 1 ? 0 : gridGap - 0.001);
  expect(slideWidth).toBeLessThanOrEqual(cellWidth + 0.001);
  expect(slideWidth / slideHeight).toBeCloseTo(given.ratio);
  const beneath = grid.linesBeside ? 0 : lines * lineHeight;
  expect(slideHeight + beneath).toBeLessThan(cellHeight);
});

describe("left to itself the sheet lies as makes the slides larger", () => {
  test.each(layouts.filter((layout) => layout !== "3"))("%s", (layout) => {
    const width = (way: (typeof orientations)[number]) => layOutGrid(layout, "a4", way, 16 / 9).slideWidth;
    expect(width("auto")).toBe(Math.max(width("portrait"), width("landscape")));
  });
});

test("three a page stand upright beside lines to write on", () => {
  const grid = layOutGrid("3", "letter", "auto", 16 / 9);
  expect(grid).toMatchObject({ columns: 1, rows: 3, linesBeside: true });
  expect(grid.lines).toBeGreaterThan(4);
});
