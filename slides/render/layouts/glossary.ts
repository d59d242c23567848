import { showItem } from "../../fit/item-shown.ts";
import { html } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { headlineMarkup, sourceAttributes, textMarkup } from "../statement-markup.ts";

/** Abbreviations and what they stand for. */
export const glossary: LayoutRenderer<"glossary"> = {
  render: (slide) => {
    const items = slide.items.map((item) => {
      const { label } = showItem(item, false);
      return html`<div class="ls-item"${sourceAttributes(item)}><dt class="ls-label">${label}</dt><dd>${textMarkup(item)}</dd></div>`;
    });
    return html`${headlineMarkup(slide)}<div class="ls-body"><dl class="ls-rows ls-beside ls-ruled">${items}</dl></div>`;
  },
  styles: "",
};
