import { expect, test } from "vitest";
import { fitDisplay } from "../../../slides/fit/fit-display.ts";
import { sansTypography } from "../../../slides/render/themes/typography.ts";
import { makeItem, makeSentence } from "../../helpers/build-deck.ts";

const frame = { typography: sansTypography, width: 1120, height: 460 };

test("a short statement is set largest", () => {
  const fit = fitDisplay([makeItem("Water for power.")], "inter-600", "", frame);
  expect(fit).toMatchObject({ itemSize: sansTypography.display[0].size, overflow: false });
});

test("a longer one is set in the step in which it takes at most six lines", () => {
  const fit = fitDisplay([makeItem(makeSentence("en", 40))], "inter-400", "W", { ...frame, width: 800 });
  expect(fit.overflow).toBe(false);
  expect(fit.itemLines[0]).toBeLessThanOrEqual(6);
});

test("the speaker and the role take room from the words", () => {
  const words = makeSentence("en", 34);
  const alone = fitDisplay([makeItem(words)], "inter-400", "W", { ...frame, height: 300 });
  const said = fitDisplay([makeItem(words, { label: "Name", detail: "Role" })], "inter-400", "W", {
    ...frame,
    height: 300,
  });
  expect(said.itemSize).toBeLessThan(alone.itemSize);
});

test("what fits in no step overflows in the smallest", () => {
  const fit = fitDisplay([makeItem(makeSentence("en", 400))], "inter-400", "W", frame);
  expect(fit).toMatchObject({ itemSize: sansTypography.display.at(-1)?.size, overflow: true });
});
