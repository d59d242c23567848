import {
  type Analysis,
  type Deck,
  itemText,
  type Pronunciation,
  pronunciationsOnSlide,
  type Slide,
} from "../../slides/index.ts";

/** A name or an abbreviation and what is to be known of it. */
export interface KnownName {
  readonly name: string;
  /** The expansion of an abbreviation, the role of a person; null where only the user says something. */
  readonly meaning: string | null;
  /** How the user says it, or a part of it. */
  readonly say: readonly Pronunciation[];
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

interface Explained {
  readonly name: string;
  readonly meaning: string;
  readonly printed: readonly string[];
}

/** Those of whom the article says something. */
function explain(text: string, { acronyms, people }: Analysis): readonly Explained[] {
  const abbreviations = acronyms.flatMap(({ acronym, expansion }) =>
    expansion !== null && mentions(text, acronym) ? [{ name: acronym, meaning: expansion, printed: [acronym] }] : [],
  );
  const persons = people.flatMap(({ name, role, alsoPrinted }) => {
    const printed = [name, ...alsoPrinted];
    return role !== null && printed.some((form) => mentions(text, form)) ? [{ name, meaning: role, printed }] : [];
  });
  return [...persons, ...abbreviations];
}

/**
 * The people and the abbreviations that a slide or its notes mention, with what the article says they are and how the user
 * says them, in the order of the article; then whatever else the user has a pronunciation of. Those of whom nothing is
 * said are left out.
 */
export function namesOnSlide(
  slide: Slide,
  analysis: Analysis,
  deck: Pick<Deck, "pronunciations" | "language">,
): readonly KnownName[] {
  const said = pronunciationsOnSlide(slide, deck);
  const taken = new Set<Pronunciation>();
  const explained = explain(textOf(slide), analysis).map(({ name, meaning, printed }) => {
    const say = said.filter(({ term }) => printed.some((form) => mentions(form, term)));
    for (const each of say) taken.add(each);
    return { name, meaning, say };
  });
  const others = said
    .filter((each) => !taken.has(each))
    .map((each) => ({ name: each.term, meaning: null, say: [each] }));
  return [...explained, ...others];
}
