import { expect, test } from "vitest";
import { captionText, fitCaptions } from "../../../slides/fit/fit-captions.ts";
import { sansTypography } from "../../../slides/render/themes/typography.ts";
import { makeItem } from "../../helpers/build-deck.ts";

test("a caption is one text of label, text and detail", () => {
  expect(captionText(makeItem("the dam", { label: "Above:", detail: "(archive)" }))).toBe("Above: the dam (archive)");
});

test("captions take a space and their lines each, none take nothing", () => {
  const { line } = sansTypography.small;
  expect(fitCaptions([], sansTypography, 500).height).toBe(0);
  const one = fitCaptions([makeItem("Short.")], sansTypography, 500);
  const two = fitCaptions(
    [makeItem("Short."), makeItem("A caption that is too long for one line of this width")],
    sansTypography,
    500,
  );
  expect(one.lines).toEqual([1]);
  expect(two.lines).toEqual([1, 2]);
  expect(two.height - 2 * one.height).toBe(line);
});
