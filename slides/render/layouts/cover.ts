import { captionText } from "../../fit/fit-captions.ts";
import { html } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { headlineMarkup, sourceAttributes } from "../statement-markup.ts";

/** The title, a rule, and who, when and where. */
export const cover: LayoutRenderer<"cover"> = {
  render: (slide) => {
    const lines = slide.items.map(
      (item) => html`<li class="ls-item"${sourceAttributes(item)}><p class="ls-text">${captionText(item)}</p></li>`,
    );
    const list = lines.length === 0 ? null : html`<ul class="ls-imprint">${lines}</ul>`;
    return html`<div class="ls-body ls-cover">${headlineMarkup(slide, "title")}${list}</div>`;
  },
  styles: `
.lectern-slide .ls-cover{display:flex;flex-direction:column;justify-content:flex-end}
.lectern-slide .ls-imprint{margin-top:var(--cover-rule);border-top:var(--head-rule) solid var(--ink);padding-top:var(--cover-rule);list-style:none}
.lectern-slide .ls-imprint .ls-text{color:var(--muted)}
.lectern-slide .ls-imprint .ls-item:first-child .ls-text{font-weight:var(--strong-weight);color:var(--ink)}
`,
};
