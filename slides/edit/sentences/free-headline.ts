import type { Article } from "../../article/article.ts";
import type { Slide, Statement } from "../../deck/deck.ts";
import { countWords } from "../../language/words.ts";
import { materialOf } from "../article-material.ts";

/** Words of a headline at most. */
export const headlineWordLimit = 12;

/**
 * A headline for a slide from the sentences in its notes, or its section's heading, that no slide has yet and that is not
 * one of its own items; an empty one when there is none.
 */
export function freeHeadline(slide: Slide, slides: readonly Slide[], article: Article): Statement {
  const taken = new Set([...slides.map(({ headline }) => headline.text), ...slide.items.map(({ text }) => text)]);
  const { headlines } = materialOf(article);
  const candidates = slide.notes.flatMap((line) => (line.kind === "sentence" ? headlines(line.sentence) : []));
  const section = article.sections[slide.section];
  const heading = section?.heading ?? "";
  const source = section?.headingSentence ?? null;
  const isShort = heading !== "" && countWords(heading) <= headlineWordLimit && source !== null;
  const found = [...candidates, ...(isShort ? [{ text: heading, sources: [source] }] : [])].find(
    ({ text }) => !taken.has(text),
  );
  return { text: found?.text ?? "", sources: found?.sources ?? [], own: false };
}
