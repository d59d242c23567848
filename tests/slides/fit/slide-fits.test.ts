import { expect, test } from "vitest";
import { fitSlide } from "../../../slides/fit/fit-slide.ts";
import { slideFits } from "../../../slides/fit/slide-fits.ts";
import { stages } from "../../../slides/fit/stage.ts";
import { themes } from "../../../slides/render/themes/themes.ts";
import { hardSlides, makeItem, makeSentence, makeSlide } from "../../helpers/build-deck.ts";

test("four statements of a usual length fit, twelve long ones do not", () => {
  const items = (count: number, words: number) =>
    Array.from({ length: count }, (_, index) => makeItem(makeSentence("en", words, index)));
  expect(slideFits(makeSlide("bullets", makeSentence("en", 10), items(4, 14)))).toBe(true);
  expect(slideFits(makeSlide("bullets", makeSentence("en", 10), items(12, 25)))).toBe(false);
});

test("it says what fitting says, over all themes and both stages", () => {
  for (const slide of hardSlides("ru")) {
    const everywhere = Object.values(themes).every((theme) =>
      (Object.keys(stages) as readonly (keyof typeof stages)[]).every(
        (ratio) => !fitSlide(slide, theme, ratio, "").overflow,
      ),
    );
    expect(slideFits(slide), slide.layout).toBe(everywhere);
  }
});
