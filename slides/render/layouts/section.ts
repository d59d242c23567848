import { captionText } from "../../fit/fit-captions.ts";
import { html } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { headlineMarkup, sourceAttributes } from "../statement-markup.ts";

/** A large numeral and the section's heading. */
export const section: LayoutRenderer<"section"> = {
  render: (slide, { sectionNumber }) => {
    const lines = slide.items.map((item) => html`<p class="ls-text"${sourceAttributes(item)}>${captionText(item)}</p>`);
    const numeral = sectionNumber > 0 ? html`<p class="ls-numeral">${sectionNumber}</p>` : null;
    const list = lines.length === 0 ? null : html`<div class="ls-under">${lines}</div>`;
    return html`<div class="ls-body ls-section">${numeral}${headlineMarkup(slide, "title")}${list}</div>`;
  },
  styles: `
.lectern-slide .ls-section{display:flex;flex-direction:column;justify-content:flex-end;padding-block-end:var(--cover-rule)}
.lectern-slide .ls-numeral{margin-bottom:var(--under-numeral);font-family:var(--families);font-weight:var(--heading-weight);font-size:var(--numeral);line-height:var(--numeral-line);letter-spacing:var(--tracking);color:var(--accent);font-variant-numeric:lining-nums}
.lectern-slide .ls-under{margin-top:var(--under-headline)}
.lectern-slide .ls-under .ls-text{color:var(--muted)}
`,
};
