import { expect, test } from "vitest";
import { fitImage } from "../../../slides/fit/fit-image.ts";
import { sansTypography } from "../../../slides/render/themes/typography.ts";
import { makeItem, makeSentence } from "../../helpers/build-deck.ts";

const frame = { typography: sansTypography, width: 832, height: 470 };

test("a caption of a sentence fits under and beside the picture", () => {
  expect(fitImage([makeItem(makeSentence("en", 20))], frame).overflow).toBe(false);
});

test("captions that leave no room for the picture overflow", () => {
  expect(fitImage([makeItem(makeSentence("en", 120))], frame).overflow).toBe(true);
});
