import { expect, test } from "vitest";
import { trimSlide } from "../../../slides/fit/trim-slide.ts";
import { makeItem, makeSlide } from "../../helpers/build-deck.ts";

test("an ordinary slide is not changed", () => {
  const slide = makeSlide("bullets", "Headline", [makeItem("text")]);
  expect(trimSlide(slide)).toEqual(slide);
});

test("what no stage can hold is cut, in every part", () => {
  const endless = "x".repeat(1_000_000);
  const items = Array.from({ length: 1000 }, () => makeItem(endless, { label: endless, detail: endless }));
  const table = { header: [endless], rows: Array.from({ length: 1000 }, () => ({ cells: [endless], source: "s1" })) };
  const code = { language: "", text: endless };
  for (const slide of [
    makeSlide("bullets", endless, items),
    makeSlide("table", endless, [], { table }),
    makeSlide("code", endless, [], { code }),
  ]) {
    expect(JSON.stringify(trimSlide(slide)).length).toBeLessThan(1_000_000);
  }
});
