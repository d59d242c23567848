import { expect, test } from "vitest";
import { stages } from "../../../../slides/fit/stage.ts";
import { themeStyles } from "../../../../slides/render/styles/theme-styles.ts";
import { themeNames, themes } from "../../../../slides/render/themes/themes.ts";

test.each(themeNames)("each step of %s has a rule for each role", (name) => {
  const css = themeStyles(themes[name], stages["16:9"]);
  for (const { size, line } of themes[name].typography.scale) {
    expect(css).toContain(`[data-item="${size}"]{--item:${size}px;--item-line:${line}px`);
    expect(css).toContain(`[data-headline="${size}"]{--headline:${size}px`);
    expect(css).toContain(`[data-label="${size}"]{--label:${size}px`);
  }
});

test("family names are quoted, generic families are not", () => {
  expect(themeStyles(themes.daylight, stages["16:9"])).toMatch(/--families:"Inter",.*,sans-serif;/u);
});
