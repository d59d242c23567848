import type { Briefing } from "../../briefing.ts";
import type { Item, Layout, Slide } from "../../deck/deck.ts";
import { type Refusal, refuse } from "../edit-outcome.ts";
import { adaptQuotation } from "./adapt-quotation.ts";
import { labelItem } from "./label-item.ts";
import { isBlockLayout, layoutRules } from "./layout-rules.ts";
import { quoteItem } from "./quote-item.ts";

function itemsFor(slide: Slide, layout: Layout, { article, deck }: Briefing): readonly Item[] | Refusal {
  const adapted = slide.items.map((item) => adaptQuotation(item, slide.layout, layout, deck.language));
  if (layout !== "quote") return adapted.map((item) => labelItem(item, layout, article));
  const quoted = adapted.map((item) => quoteItem(item, article)).filter((item) => item !== null);
  return quoted.length < adapted.length ? refuse("layout-needs-quotation") : quoted;
}

/** A slide in another layout, or why its content does not allow it. The same slide when it has that layout. */
export function layOut(slide: Slide, layout: Layout, briefing: Briefing): Slide | Refusal {
  if (slide.layout === layout) return slide;
  if (isBlockLayout(slide.layout)) return refuse("needs-its-content");
  if (!layoutRules.has(slide.layout)) return refuse("layout-fixed", { layout: slide.layout });
  const rule = layoutRules.get(layout);
  if (rule === undefined || isBlockLayout(layout)) return refuse("layout-not-possible", { layout });
  const count = slide.items.length;
  if (count > rule.most) return refuse("layout-too-many-items", { layout, most: rule.most, count });
  const items = itemsFor(slide, layout, briefing);
  if ("ok" in items) return items;
  if (rule.labelled && items.some(({ label }) => label === "")) return refuse("layout-needs-labels", { layout });
  return { ...slide, layout, items };
}
