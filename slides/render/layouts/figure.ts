import { showItem } from "../../fit/item-shown.ts";
import { html } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { headlineMarkup, sourceAttributes, textMarkup } from "../statement-markup.ts";

/** A figure as large as it goes, and what it counts. */
export const figure: LayoutRenderer<"figure"> = {
  render: (slide) => {
    const items = slide.items.map((item) => {
      const { label } = showItem(item, false);
      const value = label === "" ? null : html`<p class="ls-value">${label}</p>`;
      return html`<div class="ls-item"${sourceAttributes(item)}>${value}${textMarkup(item)}</div>`;
    });
    return html`${headlineMarkup(slide, "kicker")}<div class="ls-body ls-figures">${items}</div>`;
  },
  styles: `
.lectern-slide .ls-figures{display:flex;flex-direction:column;justify-content:center;gap:var(--between-figures)}
.lectern-slide .ls-figures .ls-text{text-wrap-style:balance}
.lectern-slide .ls-value{margin-inline-start:-.035em;font-weight:var(--heading-weight);font-size:var(--label);line-height:var(--label-line);letter-spacing:var(--tracking);color:var(--accent);font-variant-numeric:lining-nums}
.lectern-slide .ls-value + .ls-text{margin-block-start:var(--under-value)}
.lectern-slide .ls-figures .ls-item:not(:only-child) .ls-value + .ls-text{margin-block-start:var(--under-small-value)}
`,
};
