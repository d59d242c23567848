import type { Article, SentenceId } from "../../article/article.ts";
import type { Slide } from "../../deck/deck.ts";
import { markChange } from "../mark-change.ts";
import { carriesSentence } from "./carries-sentence.ts";
import { freeHeadline } from "./free-headline.ts";

/**
 * The slide without the statements that say one of these sentences. A headline gives way to another one. What the user
 * wrote stays. `slides` are those of the deck.
 */
export function removeStatements(
  slide: Slide,
  ids: ReadonlySet<SentenceId>,
  slides: readonly Slide[],
  article: Article,
): Slide {
  const says = (statement: Slide["headline"]) =>
    statement.sources.some((id) => ids.has(id) && carriesSentence(statement, id, article));
  const items = slide.items.filter((item) => !says(item));
  let changed = items.length === slide.items.length ? slide : markChange({ ...slide, items }, "items");
  if (says(slide.headline)) {
    const notes = changed.notes.filter((line) => line.kind !== "sentence" || !ids.has(line.sentence));
    const found = freeHeadline({ ...changed, notes }, slides, article);
    const isSaid = found.sources.some((id) => ids.has(id));
    changed = markChange({ ...changed, headline: isSaid ? { ...found, text: "", sources: [] } : found }, "headline");
  }
  return changed;
}
