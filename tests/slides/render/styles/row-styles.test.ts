import { expect, test } from "vitest";
import { rowSpecs } from "../../../../slides/fit/row-specs.ts";
import { rowStyles } from "../../../../slides/render/styles/row-styles.ts";

test("every row layout has its geometry, every width of labels its rule", () => {
  const css = rowStyles();
  for (const [layout, { gutter, labelWidths }] of Object.entries(rowSpecs)) {
    expect(css).toContain(`[data-layout="${layout}"]{--gutter:${gutter}px`);
    for (const width of labelWidths) expect(css).toContain(`[data-label-width="${width}"]{--label-width:${width}px}`);
  }
});
