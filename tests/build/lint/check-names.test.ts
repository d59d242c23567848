import { expect, test } from "vitest";
import { checkNames } from "../../../build/lint/check-names.ts";

test("kebab-case names pass, with the usual endings", () => {
  const paths = ["slides/fit/fit-slide.ts", "a/b2.test.ts", "a/vitest.config.ts", "a/x.d.ts", "a/player.css"];
  expect(checkNames(paths, [])).toEqual([]);
});

test.each(["a/fitSlide.ts", "a/Fit.ts", "A/fit.ts", "a/fit_slide.ts", "a/fit--slide.ts", "a/-fit.ts"])(
  "%s does not pass",
  (path) => {
    expect(checkNames([path], [])).toHaveLength(1);
  },
);

test("a word that says nothing is found in files and folders, as a whole word only", () => {
  const empty = ["utils", "manager"];
  expect(checkNames(["a/utils/b.ts", "a/window-manager.ts"], empty)).toHaveLength(2);
  expect(checkNames(["a/management.ts"], empty)).toEqual([]);
});
