import { codeLines } from "../../fit/fit-code.ts";
import { captionsMarkup } from "../captions-markup.ts";
import { attributes, html } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { headlineMarkup } from "../statement-markup.ts";

/** A listing in its panel. Long lines run on at any character. */
export const code: LayoutRenderer<"code"> = {
  render: (slide) => {
    const language = slide.code.language === "" ? null : slide.code.language;
    const lines = codeLines(slide.code.text).join("\n");
    const listing = html`<pre class="ls-listing" dir="ltr"><code${attributes({ "data-language": language })}>${lines}</code></pre>`;
    return html`${headlineMarkup(slide)}<figure class="ls-body ls-code">${listing}${captionsMarkup(slide.items)}</figure>`;
  },
  styles: `
.lectern-slide .ls-listing{padding:var(--code-padding);background:var(--tint);text-align:left}
.lectern-slide .ls-listing code{display:block;font-family:var(--code-families);font-size:var(--item);line-height:var(--item-line);font-variant-ligatures:none;white-space:pre-wrap;word-break:break-all}
`,
};
