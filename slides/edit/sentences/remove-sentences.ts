import type { Article, SentenceId } from "../../article/article.ts";
import type { Slide } from "../../deck/deck.ts";
import { type Refusal, refuse } from "../edit-outcome.ts";
import { markChange } from "../mark-change.ts";
import { withNotes } from "../notes/with-notes.ts";
import { removeStatements } from "./remove-statements.ts";

function removeRows(slide: Slide, ids: ReadonlySet<SentenceId>): Slide | Refusal {
  if (slide.layout !== "table") return slide;
  const rows = slide.table.rows.filter(({ source }) => !ids.has(source));
  if (rows.length === slide.table.rows.length) return slide;
  if (rows.length === 0) return refuse("last-row");
  return markChange({ ...slide, table: { ...slide.table, rows } }, "items");
}

/** The slide without these sentences: on it, in its table and in its notes. */
export function removeSentences(
  slide: Slide,
  ids: ReadonlySet<SentenceId>,
  slides: readonly Slide[],
  article: Article,
): Slide | Refusal {
  const left = removeRows(slide, ids);
  if ("ok" in left) return left;
  const notes = left.notes.filter((line) => line.kind !== "sentence" || !ids.has(line.sentence));
  return withNotes(removeStatements(left, ids, slides, article), notes);
}
