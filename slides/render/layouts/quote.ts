import { showItem } from "../../fit/item-shown.ts";
import { quotationMarks } from "../../language/quotation-marks.ts";
import { html, type Markup } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { detailMarkup, headlineMarkup, sourceAttributes } from "../statement-markup.ts";

function captionMarkup(label: string, detail: string): Markup | null {
  if (label === "" && detail === "") return null;
  const speaker = label === "" ? null : html`<p class="ls-speaker"><cite>${label}</cite></p>`;
  return html`<figcaption class="ls-attribution">${speaker}${detailMarkup(detail)}</figcaption>`;
}

/** A quotation in the marks of its language, the opening one hanging in the margin; who said it under it. */
export const quote: LayoutRenderer<"quote"> = {
  render: (slide, { language }) => {
    const { open, close } = quotationMarks(language);
    const quotes = slide.items.map((item) => {
      const { label, text, detail } = showItem(item, false);
      const words = html`<p class="ls-text ls-display"><span class="ls-open">${open}</span>${text}${close}</p>`;
      const caption = captionMarkup(label, detail);
      return html`<figure class="ls-item"${sourceAttributes(item)}><blockquote>${words}</blockquote>${caption}</figure>`;
    });
    return html`${headlineMarkup(slide, "kicker")}<div class="ls-body ls-quote">${quotes}</div>`;
  },
  styles: `
.lectern-slide .ls-quote{display:flex;flex-direction:column;justify-content:center;gap:var(--item-gap)}
.lectern-slide .ls-quote .ls-display{position:relative;font-weight:var(--quotation-weight);font-style:var(--quotation-style)}
.lectern-slide .ls-open{position:absolute;inset-inline-end:100%;margin-inline-end:.06em;color:var(--accent);white-space:pre}
`,
};
