import { expect, test } from "vitest";
import { fontFaces } from "../../../../slides/fit/font-faces.ts";
import type { Surface } from "../../../../slides/render/themes/theme.ts";
import { findTheme, themeNames, themes } from "../../../../slides/render/themes/themes.ts";

const smallest = 24;

/** Contrast of two `#rrggbb` colours (WCAG 2.2, "contrast ratio"). */
function contrastOf(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function textColours({ ink, muted, accent }: Surface): readonly string[] {
  return [ink, muted, accent];
}

test("the table and the names agree, and an unknown name gives a theme all the same", () => {
  expect([...themeNames].sort()).toEqual(Object.keys(themes).sort());
  for (const name of themeNames) expect(themes[name].name).toBe(name);
  expect(findTheme("neon").name).toBe("daylight");
});

test.each(themeNames)("text in %s has the contrast that WCAG AA wants, in the contrast theme AAA", (name) => {
  const { page, opening, keyPoints } = themes[name];
  const least = name === "contrast" ? 7 : 4.5;
  for (const surface of [page, opening, keyPoints]) {
    for (const colour of textColours(surface)) {
      expect(contrastOf(colour, surface.paper), `${colour} on ${surface.paper}`).toBeGreaterThanOrEqual(least);
    }
    for (const colour of [surface.ink, surface.muted]) {
      expect(contrastOf(colour, surface.tint), `${colour} on ${surface.tint}`).toBeGreaterThanOrEqual(least);
    }
  }
});

test.each(themeNames)("no step of %s is below 24 px, lines never overlap, and every role is on the scale", (name) => {
  const { typography } = themes[name];
  const roles = ["coverTitle", "sectionTitle", "headline", "kicker", "text", "display", "value", "cell"] as const;
  for (const { size, line } of typography.scale) {
    expect(size).toBeGreaterThanOrEqual(smallest);
    expect(line).toBeGreaterThanOrEqual(size);
  }
  for (const role of roles) {
    const sizes = typography[role].map(({ size }) => size);
    expect(sizes, role).toEqual([...sizes].sort((a, b) => b - a));
    for (const step of typography[role]) expect(typography.scale, role).toContain(step);
  }
  expect(typography.small.size).toBe(smallest);
});

test.each(themeNames)("%s sets text in bundled faces of its first family", (name) => {
  const { families, body, strong, heading, quotation } = themes[name].typography;
  for (const face of [body, strong, heading, quotation]) expect(fontFaces[face].family).toBe(families[0]);
});
