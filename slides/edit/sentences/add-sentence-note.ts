import type { Article, SentenceId } from "../../article/article.ts";
import type { NoteLine, Slide } from "../../deck/deck.ts";
import { noteSources } from "../../deck/note-sources.ts";
import { indexArticle } from "../article-index.ts";
import { insertAt } from "../list-places.ts";
import { withNotes } from "../notes/with-notes.ts";

/** Before the first sentence that comes later in the article, and before its stage directions; else at the end. */
function placeInOrder(notes: readonly NoteLine[], position: number, positionOf: (id: SentenceId) => number): number {
  let place = notes.findIndex((line) => noteSources(line).some((id) => positionOf(id) > position));
  if (place < 0) return notes.length;
  while (notes[place - 1]?.kind === "cue") place -= 1;
  return place;
}

/** The slide with a sentence in its notes, where the order of the article has it. Once is enough. */
export function addSentenceNote(slide: Slide, id: SentenceId, article: Article): Slide {
  const { sentence, position } = indexArticle(article);
  const text = sentence(id)?.text;
  const isThere = slide.notes.some((line) => line.kind === "sentence" && line.sentence === id);
  if (text === undefined || isThere) return slide;
  const place = placeInOrder(slide.notes, position(id), position);
  return withNotes(slide, insertAt(slide.notes, place, { kind: "sentence", sentence: id, text }));
}
