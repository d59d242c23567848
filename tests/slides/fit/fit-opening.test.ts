import { expect, test } from "vitest";
import { fitBare, fitCover, fitSection, sectionNumeral } from "../../../slides/fit/fit-opening.ts";
import { sansTypography } from "../../../slides/render/themes/typography.ts";
import { makeItem, makeSentence, makeSlide } from "../../helpers/build-deck.ts";

const frame = { typography: sansTypography, width: 1120, height: 572 };
const imprint = [makeItem("Helena Marsh"), makeItem("14 November 2031"), makeItem("The Basin Review")];

test("a cover sets its title largest and each line of the imprint", () => {
  const fit = fitCover(makeSlide("cover", "Five ministers, one river", imprint), frame);
  expect(fit).toMatchObject({ headlineSize: sansTypography.coverTitle[0].size, headlineLines: 1 });
  expect(fit.body).toMatchObject({ itemLines: [1, 1, 1], overflow: false });
});

test("a long title is set smaller before the cover overflows", () => {
  const long = fitCover(makeSlide("cover", makeSentence("en", 30), imprint), frame);
  expect(long.headlineSize).toBeLessThan(sansTypography.coverTitle[0].size);
  expect(long.body.overflow).toBe(false);
  expect(fitCover(makeSlide("cover", makeSentence("en", 300), imprint), frame).body.overflow).toBe(true);
});

test("a section keeps room for its numeral", () => {
  const heading = makeSentence("en", 14);
  const section = fitSection(makeSlide("section", heading), { ...frame, height: 340 });
  const bare = fitBare(makeSlide("bullets", heading), { ...frame, height: 340 });
  expect(section.headlineSize).toBeLessThan(bare.headlineSize);
  expect(sectionNumeral(sansTypography.value).size).toBe(120);
});
