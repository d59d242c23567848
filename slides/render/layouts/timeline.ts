import { showItem } from "../../fit/item-shown.ts";
import { html } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { headlineMarkup, sourceAttributes, textMarkup } from "../statement-markup.ts";

/** Events down a rail, their dates before it. */
export const timeline: LayoutRenderer<"timeline"> = {
  render: (slide) => {
    const items = slide.items.map((item) => {
      const { label } = showItem(item, false);
      return html`<li class="ls-item"${sourceAttributes(item)}><p class="ls-label">${label}</p><div>${textMarkup(item)}</div></li>`;
    });
    return html`${headlineMarkup(slide)}<div class="ls-body"><ol class="ls-rows ls-beside ls-timeline">${items}</ol></div>`;
  },
  styles: `
.lectern-slide .ls-timeline .ls-item{position:relative}
.lectern-slide .ls-timeline .ls-item::before{content:"";position:absolute;z-index:1;box-sizing:border-box;inset-block-start:calc(var(--item-line)/2 - 7px);inset-inline-start:calc(var(--label-width) + var(--gutter)/2 - 7px);width:14px;height:14px;border-radius:7px;background:var(--accent)}
.lectern-slide .ls-timeline .ls-item[data-own]::before{border:3px solid var(--accent);background:var(--paper)}
.lectern-slide .ls-timeline .ls-item::after{content:none}
.lectern-slide .ls-timeline .ls-item:not(:last-child)::after{content:"";position:absolute;inset-block-start:calc(var(--item-line)/2);inset-block-end:calc(0px - var(--item-gap) - var(--item-line)/2);inset-inline-start:calc(var(--label-width) + var(--gutter)/2 - 1px);width:2px;background:var(--rule)}
`,
};
