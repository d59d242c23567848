import { type Analysis, itemText, type Slide } from "../../slides/index.ts";

/** A name or an abbreviation and what is to be known of it. */
export interface KnownName {
  readonly name: string;
  /** The expansion of an abbreviation, the role of a person. */
  readonly meaning: string;
}

/** True when a text has the words, and not only as the middle of other ones. */
function mentions(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before = "", after = ""] = [text[at - 1], text[at + words.length]];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

function textOf({ headline, items, notes }: Slide): string {
  return [
    headline.text,
    ...items.map(itemText),
    ...items.map(({ detail }) => detail),
    ...notes.map(({ text }) => text),
  ].join("\n");
}

/**
 * The abbreviations and the people that a slide or its notes mention, with what the article says they are, in the order of
 * the article. Those of whom it says nothing are left out.
 */
export function namesOnSlide(slide: Slide, { acronyms, people }: Analysis): readonly KnownName[] {
  const text = textOf(slide);
  const abbreviations = acronyms.flatMap(({ acronym, expansion }) =>
    expansion !== null && mentions(text, acronym) ? [{ name: acronym, meaning: expansion }] : [],
  );
  const persons = people.flatMap(({ name, role, alsoPrinted }) =>
    role !== null && [name, ...alsoPrinted].some((printed) => mentions(text, printed)) ? [{ name, meaning: role }] : [],
  );
  return [...persons, ...abbreviations];
}
