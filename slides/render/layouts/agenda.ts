import { attributes, html } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { headlineMarkup, numberedMarkup } from "../statement-markup.ts";

/** The sections, numbered as their own slides are. */
export const agenda: LayoutRenderer<"agenda"> = {
  render: (slide, { firstNumber }) => {
    const items = numberedMarkup(slide.items, firstNumber);
    const start = attributes({ start: firstNumber === 1 ? null : firstNumber });
    return html`${headlineMarkup(slide)}<div class="ls-body"><ol class="ls-rows ls-numbered"${start}>${items}</ol></div>`;
  },
  styles: "",
};
