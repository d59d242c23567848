import type { Article, SentenceId } from "../../article/article.ts";
import type { Item, Layout, Slide } from "../../deck/deck.ts";
import { indexArticle } from "../article-index.ts";
import { type Refusal, refuse } from "../edit-outcome.ts";
import { labelItem } from "../layouts/label-item.ts";
import { insertAt } from "../list-places.ts";
import { markChange } from "../mark-change.ts";
import { addSentenceNote } from "./add-sentence-note.ts";
import { carriesSentence } from "./carries-sentence.ts";
import { sentenceItem } from "./sentence-item.ts";

/** Layouts whose slides can take one more statement; pictures, tables and listings take it as a caption. */
const taking: ReadonlySet<Layout> = new Set<Layout>([
  "key-points",
  "bullets",
  "statement",
  "section",
  "timeline",
  "image",
  "table",
  "code",
]);

function placeInOrder(items: readonly Item[], id: SentenceId, position: (id: SentenceId) => number): number {
  const later = items.findIndex(({ sources: [first] }) => first !== undefined && position(first) > position(id));
  return later < 0 ? items.length : later;
}

/** The slide with a sentence shown as a statement and standing in full in its notes, or why it cannot take it. */
export function showSentence(slide: Slide, id: SentenceId, article: Article): Slide | Refusal {
  const isShown = [slide.headline, ...slide.items].some((statement) => carriesSentence(statement, id, article));
  if (isShown) return addSentenceNote(slide, id, article);
  const plain = sentenceItem(article, id, new Set(slide.items.map(({ text }) => text)));
  const item = labelItem(plain, slide.layout, article);
  const isUndated = slide.layout === "timeline" && item.label === "";
  if (!taking.has(slide.layout) || isUndated) return refuse("cannot-show-here", { layout: slide.layout });
  const items = insertAt(slide.items, placeInOrder(slide.items, id, indexArticle(article).position), item);
  const grown =
    slide.layout === "statement" && items.length > 1
      ? { ...slide, items, layout: "bullets" as const }
      : { ...slide, items };
  return addSentenceNote(markChange(grown, "items"), id, article);
}
