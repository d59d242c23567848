import type { Slide } from "../deck/deck.ts";
import { itemText } from "../deck/item-text.ts";
import { type TermWord, termWords } from "./term-words.ts";

/** Everything that is read on a slide or in its notes. */
export function slideTexts({ headline, items, notes }: Slide): readonly string[] {
  return [
    headline.text,
    ...items.map(itemText),
    ...items.map(({ detail }) => detail),
    ...notes.map(({ text }) => text),
  ].filter((text) => text !== "");
}

interface Known {
  readonly language: string;
  readonly words: readonly (readonly TermWord[])[];
}

const known = new WeakMap<Slide, Known>();

/** The words of a slide and its notes, text by text; looked for once for as long as the slide does not change. */
export function slideWords(slide: Slide, language: string): readonly (readonly TermWord[])[] {
  const before = known.get(slide);
  if (before?.language === language) return before.words;
  const words = slideTexts(slide).map((text) => termWords(text, language));
  known.set(slide, { language, words });
  return words;
}
