import { expect, test } from "vitest";
import type { Layout } from "../../../../slides/deck/deck.ts";
import { layouts } from "../../../../slides/render/layouts/layouts.ts";
import { hardSlides } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

test("every layout says where each of its items came from", () => {
  for (const slide of hardSlides("en")) {
    const shown = slide.layout === "table" ? slide.items.length + slide.table.rows.length : slide.items.length;
    const marks = renderBody(slide).match(/ data-sources=/gu) ?? [];
    const headline = slide.headline.text === "" ? 0 : 1;
    expect(marks, slide.layout).toHaveLength(shown + headline);
  }
});

test("every layout marks what is the user's own", () => {
  for (const slide of hardSlides("en")) {
    const own = slide.items.filter((item) => item.own).length;
    expect(renderBody(slide).match(/ data-own(?=[ >])/gu) ?? [], slide.layout).toHaveLength(own);
  }
});

test("the styles of every layout are scoped", () => {
  for (const layout of Object.keys(layouts) as readonly Layout[]) {
    const { styles } = layouts[layout];
    for (const rule of styles.trim().split("\n")) if (rule !== "") expect(rule, layout).toMatch(/^\.lectern-slide/u);
  }
});
