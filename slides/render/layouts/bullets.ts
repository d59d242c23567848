import type { Item } from "../../deck/deck.ts";
import { html, type Markup } from "../html.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { headlineMarkup, runInMarkup, sourceAttributes } from "../statement-markup.ts";

interface Branch {
  readonly item: Item;
  readonly under: Item[];
}

/** Gathers second-level items under the first-level item before them. */
function growBranches(items: readonly Item[]): readonly Branch[] {
  const branches: Branch[] = [];
  for (const item of items) {
    const parent = branches.at(-1);
    if (item.depth === 1 && parent !== undefined) parent.under.push(item);
    else branches.push({ item, under: [] });
  }
  return branches;
}

function branchMarkup({ item, under }: Branch): Markup {
  const leaves = under.map((leaf) => html`<li class="ls-item"${sourceAttributes(leaf)}>${runInMarkup(leaf)}</li>`);
  const list = leaves.length === 0 ? null : html`<ul class="ls-rows">${leaves}</ul>`;
  return html`<li class="ls-item"${sourceAttributes(item)}>${runInMarkup(item)}${list}</li>`;
}

/** Statements with bullets that hang in the margin, so that text and headline share an edge. */
export const bullets: LayoutRenderer<"bullets"> = {
  render: (slide) =>
    html`${headlineMarkup(slide)}<div class="ls-body"><ul class="ls-rows ls-bullets">${growBranches(slide.items).map(branchMarkup)}</ul></div>`,
  styles: `
.lectern-slide .ls-bullets .ls-item{position:relative}
.lectern-slide .ls-bullets .ls-item::before{content:"";position:absolute;box-sizing:border-box;inset-block-start:calc(var(--item-line)/2 - 5px);inset-inline-start:-32px;width:10px;height:10px;background:var(--accent)}
.lectern-slide .ls-bullets .ls-item[data-own]::before{border:2px solid var(--accent);background:none}
.lectern-slide .ls-bullets .ls-item[data-own]::after{content:none}
.lectern-slide .ls-bullets .ls-rows{margin-block-start:var(--item-gap);padding-inline-start:var(--indent)}
.lectern-slide .ls-bullets .ls-rows .ls-item::before{inset-block-start:calc(var(--item-line)/2 - 1px);inset-inline-start:-28px;width:14px;height:3px}
`,
};
