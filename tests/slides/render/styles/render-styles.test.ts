import { expect, test } from "vitest";
import { type Stage, stages } from "../../../../slides/fit/stage.ts";
import { renderStyles } from "../../../../slides/render/styles/render-styles.ts";
import { themeNames, themes } from "../../../../slides/render/themes/themes.ts";

const wide: Stage = stages["16:9"];
const sheets = themeNames.map((name) => [name, renderStyles(themes[name], wide)] as const);

test.each(sheets)("every rule of %s is scoped to slides", (_, css) => {
  const selectors = [...css.matchAll(/([^{}]+)\{[^{}]*\}/gu)].flatMap(([, list = ""]) => list.split(/,(?![^(]*\))/u));
  expect(selectors.length).toBeGreaterThan(50);
  for (const selector of selectors) expect(selector.trim()).toMatch(/^\.lectern-slide\b/u);
});

test.each(sheets)("%s uses nothing that fetches or that PDF printing rasterises", (_, css) => {
  expect(css).not.toMatch(
    /url\(|@import|@font-face|gradient|filter:|opacity|box-shadow|mix-blend|transition|animation/u,
  );
});

test.each(sheets)("every custom property that %s uses is set", (_, css) => {
  const declared = new Set([...css.matchAll(/[{;](--[a-z-]+):/gu)].map(([, name]) => name));
  for (const [, name] of css.matchAll(/var\((--[a-z-]+)\)/gu)) expect(declared, name).toContain(name);
});

test("the stage's size is in the sheet", () => {
  expect(renderStyles(themes.daylight, stages["4:3"])).toContain("--width:960px;--height:720px");
});
