import { expect, test } from "vitest";
import type { Ratio } from "../../../slides/deck/briefing-options.ts";
import type { Layout } from "../../../slides/deck/deck.ts";
import { fitSlide } from "../../../slides/fit/fit-slide.ts";
import { layouts } from "../../../slides/render/layouts/layouts.ts";
import { themeNames, themes } from "../../../slides/render/themes/themes.ts";
import { hardSlides, makeItem, makeSentence, makeSlide } from "../../helpers/build-deck.ts";

const smallest = 24;

test("no size is ever below 24 px, whatever the slide", () => {
  for (const name of themeNames) {
    for (const ratio of ["16:9", "4:3"] as readonly Ratio[]) {
      for (const slide of hardSlides("de")) {
        const { headlineSize, itemSize, labelSize } = fitSlide(slide, themes[name], ratio, "");
        expect(Math.min(headlineSize, itemSize, labelSize), slide.layout).toBeGreaterThanOrEqual(smallest);
      }
    }
  }
});

test("every layout fits with nothing on it", () => {
  for (const layout of Object.keys(layouts) as readonly Layout[]) {
    expect(fitSlide(makeSlide(layout, ""), themes.daylight, "4:3", "").overflow, layout).toBe(false);
  }
});

test("lines are the sum of the items' lines", () => {
  const items = [makeItem(makeSentence("en", 20)), makeItem("Short.")];
  const fit = fitSlide(makeSlide("bullets", "Headline", items), themes.daylight, "4:3", "");
  expect(fit.lines).toBe(fit.itemLines.reduce((sum, lines) => sum + lines, 0));
  expect(fit.lines).toBeGreaterThan(2);
});

test("a marking of one line costs no room, one of more lines does", () => {
  const slide = makeSlide("bullets", "Headline", [makeItem(makeSentence("en", 25))]);
  const plain = fitSlide(slide, themes.daylight, "4:3", "");
  const marked = fitSlide(slide, themes.daylight, "4:3", "official");
  expect(marked).toEqual({ ...plain, markingLines: 1 });
  expect(fitSlide(slide, themes.daylight, "4:3", "Official sensitive ".repeat(5)).markingLines).toBeGreaterThan(1);
});

test("a marking is measured in the capitals it is shown in", () => {
  const slide = makeSlide("bullets", "Headline");
  const marking = "restricted to the delegations of the commission";
  expect(fitSlide(slide, themes.daylight, "4:3", marking).markingLines).toBe(
    fitSlide(slide, themes.daylight, "4:3", marking.toUpperCase()).markingLines,
  );
});

test("a headline shrinks when the body would not fit under it", () => {
  const items = Array.from({ length: 5 }, (_, index) => makeItem(makeSentence("en", 19, index)));
  const short = fitSlide(makeSlide("bullets", makeSentence("en", 12), items.slice(0, 2)), themes.daylight, "4:3", "");
  const full = fitSlide(makeSlide("bullets", makeSentence("en", 12), items), themes.daylight, "4:3", "");
  expect(full.headlineSize).toBeLessThanOrEqual(short.headlineSize);
  expect(full.itemSize).toBeLessThan(short.itemSize);
});
