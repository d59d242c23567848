import { showItem } from "../../fit/item-shown.ts";
import { html } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { detailMarkup, headlineMarkup, sourceAttributes } from "../statement-markup.ts";

/** One statement that fills the slide. */
export const statement: LayoutRenderer<"statement"> = {
  render: (slide) => {
    const items = slide.items.map((item) => {
      const { label, text, detail } = showItem(item, true);
      const source = label === "" ? null : html`<p class="ls-speaker">${label}</p>`;
      const under =
        label + detail === "" ? null : html`<div class="ls-attribution">${source}${detailMarkup(detail)}</div>`;
      return html`<div class="ls-item"${sourceAttributes(item)}><p class="ls-text ls-display">${text}</p>${under}</div>`;
    });
    return html`${headlineMarkup(slide, "kicker")}<div class="ls-body ls-statement">${items}</div>`;
  },
  styles: `
.lectern-slide .ls-statement{display:flex;flex-direction:column;justify-content:center;gap:var(--item-gap)}
.lectern-slide .ls-statement .ls-display{font-weight:var(--strong-weight)}
`,
};
