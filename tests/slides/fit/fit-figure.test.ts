import { expect, test } from "vitest";
import { fitFigure } from "../../../slides/fit/fit-figure.ts";
import { sansTypography } from "../../../slides/render/themes/typography.ts";
import { makeItem } from "../../helpers/build-deck.ts";

const frame = { typography: sansTypography, width: 1120, height: 480 };

test("a short value is set largest", () => {
  const fit = fitFigure([makeItem("of capacity was left.", { label: "38%" })], frame);
  expect(fit).toMatchObject({ labelSize: sansTypography.value[0].size, overflow: false });
});

test("a long value is set as large as it goes on one line", () => {
  const fit = fitFigure([makeItem("were lost.", { label: "1,234,567 cubic metres" })], frame);
  expect(fit.overflow).toBe(false);
  expect(fit.labelSize).toBeLessThan(120);
});

test("several figures share the height", () => {
  const items = ["38%", "400,000 t", "$1.4bn"].map((label) => makeItem("in one summer", { label }));
  const fit = fitFigure(items, frame);
  expect(fit.overflow).toBe(false);
  expect(fit.labelSize).toBeLessThan(80);
});

test("a value that no step takes on one line wraps in the smallest", () => {
  const fit = fitFigure(
    [makeItem("", { label: "one thousand two hundred and thirty-four million cubic metres" })],
    frame,
  );
  expect(fit).toMatchObject({ labelSize: sansTypography.value.at(-1)?.size, overflow: false });
});
