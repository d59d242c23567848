import { expect, test } from "vitest";
import { fitRows } from "../../../slides/fit/fit-rows.ts";
import { rowSpecs } from "../../../slides/fit/row-specs.ts";
import { sansTypography } from "../../../slides/render/themes/typography.ts";
import { makeItem, makeSentence } from "../../helpers/build-deck.ts";

const frame = { typography: sansTypography, width: 1120, height: 480 };
const { text } = sansTypography;

test("a few short items take the largest step", () => {
  const fit = fitRows([makeItem("One."), makeItem("Two.")], rowSpecs.bullets, frame);
  expect(fit).toMatchObject({ itemSize: text[0].size, itemLines: [1, 1], columns: 1, overflow: false });
});

test("more text takes smaller steps, and too much overflows at the smallest", () => {
  const items = Array.from({ length: 5 }, (_, index) => makeItem(makeSentence("en", 22, index)));
  const sizes = [1, 3, 5].map((count) => fitRows(items.slice(0, count), rowSpecs.bullets, frame).itemSize);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  const tooMuch = fitRows([...items, ...items, ...items], rowSpecs.bullets, frame);
  expect(tooMuch).toMatchObject({ itemSize: text.at(-1)?.size, overflow: true });
});

test("labels beside get the narrowest column that takes each on one line", () => {
  const short = fitRows([makeItem("The quotas lapse.", { label: "1992" })], rowSpecs.timeline, frame);
  const long = fitRows([makeItem("The quotas lapse.", { label: "14 November 2031" })], rowSpecs.timeline, frame);
  expect(short.labelWidth).toBe(120);
  expect(long.labelWidth).toBeGreaterThan(300);
});

test("people stand in two columns from three on", () => {
  const people = Array.from({ length: 4 }, () => makeItem("Minister", { label: "Amina Bektemirova" }));
  expect(fitRows(people.slice(0, 2), rowSpecs.people, frame).columns).toBe(1);
  expect(fitRows(people, rowSpecs.people, frame).columns).toBe(2);
});

test("no items fit", () => {
  expect(fitRows([], rowSpecs.bullets, frame)).toMatchObject({ itemLines: [], overflow: false });
});
