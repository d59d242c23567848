import type { Article } from "../../article/article.ts";
import type { Item, Layout } from "../../deck/deck.ts";
import { analysisOf } from "../article-material.ts";

/** What the article says beside the text of an item: the date or the figure in it; empty when there is none. */
function labelFor(item: Item, layout: Layout, article: Article): string {
  const { events, figures } = analysisOf(article);
  const isSource = ({ sentence }: { readonly sentence: string }) => item.sources.includes(sentence);
  if (layout === "timeline") {
    return events.find((event) => isSource(event) && !event.relative && item.text.includes(event.date))?.date ?? "";
  }
  if (layout === "figure") {
    return figures.find((figure) => isSource(figure) && item.text.includes(figure.value))?.value ?? "";
  }
  return "";
}

/** The item with the label that a layout asks for, when it has none and the article tells. */
export function labelItem(item: Item, layout: Layout, article: Article): Item {
  if (item.label !== "") return item;
  const label = labelFor(item, layout, article);
  if (label === "") return item;
  const { composed } = item;
  return { ...item, label, ...(composed === undefined ? {} : { composed: { ...composed, label } }) };
}
