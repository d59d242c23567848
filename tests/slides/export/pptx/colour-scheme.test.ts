import { expect, test } from "vitest";
import { xml, xmlDocument } from "../../../../slides/export/ooxml/xml.ts";
import { colourScheme, colourXml } from "../../../../slides/export/pptx/colour-scheme.ts";
import { themes } from "../../../../slides/render/themes/themes.ts";
import { readXml, type XmlElement } from "../../../helpers/read-xml.ts";

/** The colour that a program shows for what is written, by the scheme and its map. */
function resolve(colour: string, scheme: ReturnType<typeof colourScheme>): string {
  const root = readXml(xmlDocument(xml`<r xmlns:a="a">${colourXml(colour, scheme)}</r>`));
  const { name, attributes } = root.children[0] as XmlElement;
  const value = attributes.val ?? "";
  if (name === "a:srgbClr") return `#${value.toLowerCase()}`;
  const [bg, tx] = scheme.isDark ? ["dk", "lt"] : ["lt", "dk"];
  const slot = value.replace(/^bg/u, bg ?? "").replace(/^tx/u, tx ?? "");
  return scheme.colours[slot as keyof typeof scheme.colours];
}

test.each(Object.values(themes))("every colour of $name is shown as it is", (theme) => {
  const scheme = colourScheme(theme);
  for (const surface of [theme.page, theme.opening, theme.keyPoints]) {
    for (const colour of Object.values(surface)) expect(resolve(colour, scheme)).toBe(colour);
  }
});

test("text and ground of the slides are the scheme's, so that another scheme recolours them", () => {
  for (const theme of Object.values(themes)) {
    const scheme = colourScheme(theme);
    const written = (colour: string) => xmlDocument(colourXml(colour, scheme));
    expect(written(theme.page.paper)).toContain('val="bg1"');
    expect(written(theme.page.ink)).toContain('val="tx1"');
    expect(written(theme.page.accent)).toContain("schemeClr");
  }
});

test("dark is the darker of the two whatever the theme", () => {
  expect(Object.values(themes).map((theme) => [theme.name, colourScheme(theme).isDark])).toEqual([
    ["daylight", false],
    ["midnight", true],
    ["contrast", true],
    ["chancery", false],
  ]);
});
