import { showItem } from "../../fit/item-shown.ts";
import { html } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { headlineMarkup, sourceAttributes, textMarkup } from "../statement-markup.ts";

/** Names with their roles under them. */
export const people: LayoutRenderer<"people"> = {
  render: (slide) => {
    const items = slide.items.map((item) => {
      const { label } = showItem(item, false);
      const name = label === "" ? null : html`<p class="ls-label">${label}</p>`;
      return html`<li class="ls-item"${sourceAttributes(item)}>${name}${textMarkup(item)}</li>`;
    });
    return html`${headlineMarkup(slide)}<div class="ls-body"><ul class="ls-rows ls-ruled ls-people">${items}</ul></div>`;
  },
  styles: `
.lectern-slide .ls-people .ls-label{color:var(--ink)}
.lectern-slide .ls-people .ls-text{color:var(--muted)}
`,
};
