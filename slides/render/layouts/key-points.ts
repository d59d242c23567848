import { html } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { headlineMarkup, numberedMarkup } from "../statement-markup.ts";

/** The bottom line: on a ground of its own, numbered, a hairline above each statement. */
export const keyPoints: LayoutRenderer<"key-points"> = {
  render: (slide) => {
    const items = numberedMarkup(slide.items, 1);
    return html`${headlineMarkup(slide)}<div class="ls-body"><ol class="ls-rows ls-numbered ls-ruled">${items}</ol></div>`;
  },
  styles: "",
};
