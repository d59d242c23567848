import { expect, test } from "vitest";
import { officeFont } from "../../../../slides/export/ooxml/office-fonts.ts";
import { themes } from "../../../../slides/render/themes/themes.ts";

test("every theme has a font that comes with Office, of its own kind", () => {
  expect(Object.values(themes).map(({ name, typography }) => [name, officeFont(typography).name])).toEqual([
    ["daylight", "Arial"],
    ["midnight", "Arial"],
    ["contrast", "Arial"],
    ["chancery", "Cambria"],
  ]);
});
