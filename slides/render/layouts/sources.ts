import { html } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { headlineMarkup, runInMarkup, sourceAttributes } from "../statement-markup.ts";

/** Where the briefing comes from. */
export const sources: LayoutRenderer<"sources"> = {
  render: (slide) => {
    const items = slide.items.map(
      (item) => html`<li class="ls-item"${sourceAttributes(item)}>${runInMarkup(item)}</li>`,
    );
    return html`${headlineMarkup(slide)}<div class="ls-body"><ul class="ls-rows">${items}</ul></div>`;
  },
  styles: "",
};
