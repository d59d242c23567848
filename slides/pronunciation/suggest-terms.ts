import type { Analysis } from "../analysis/analysis.ts";
import type { Deck } from "../deck/deck.ts";
import { presentedSlides } from "../deck/presented-deck.ts";
import { primaryLanguage } from "../language/primary-language.ts";
import { splitWords } from "../language/words.ts";
import { slideTexts, slideWords } from "./slide-words.ts";
import { hasTerm, termWords } from "./term-words.ts";

/** The script that each language is written in; English is apart, for it has no letters with marks. */
const homes: Readonly<Record<string, ReadonlySet<string>>> = {
  Latin: new Set("de fr es pt it nl pl cs lv lt tr sv da no nb fi et hu ro sk sl hr uz az".split(" ")),
  Cyrillic: new Set("ru uk be bg sr mk kk ky tg mn".split(" ")),
  Greek: new Set(["el"]),
  Arabic: new Set(["ar", "fa", "ur"]),
  Hebrew: new Set(["he"]),
};

/** True for a word with letters that the language has not. */
function isForeign(word: string, language: string): boolean {
  const letters = word.replace(/[^\p{L}\p{M}]/gu, "").normalize("NFC");
  if (letters.length < 2) return false;
  if (language === "en") return !/^[a-z]+$/iu.test(letters);
  const home = ["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew"].find((script) => homes[script]?.has(language));
  return home === undefined ? false : !new RegExp(`^[\\p{Script=${home}}\\p{M}]+$`, "u").test(letters);
}

/**
 * What a speaker may not know how to say and the document has no pronunciation of: people, bodies, abbreviations and
 * words of other languages that the presented slides or their notes mention, each once. Nothing is said of how.
 */
export function suggestTerms(deck: Deck, { people, organisations, acronyms }: Analysis): readonly string[] {
  const { language, pronunciations = [] } = deck;
  const slides = presentedSlides(deck);
  const texts = slides.flatMap((slide) => slideWords(slide, language));
  const primary = primaryLanguage(language);
  const foreign = slides
    .flatMap(slideTexts)
    .flatMap(splitWords)
    .filter((word) => isForeign(word, primary));
  const names = [
    ...people.map(({ name }) => name),
    ...organisations.map(({ name }) => name),
    ...acronyms.map(({ acronym }) => acronym),
  ];
  const said = pronunciations.map(({ term }) => termWords(term, language));
  const taken: (typeof said)[number][] = [];
  return [...names, ...foreign].filter((term) => {
    const words = termWords(term, language);
    // Who knows how to say "Nazarbayev" can say "Nursultan Nazarbayev".
    const isSaid = said.some((known) => hasTerm(words, known)) || taken.some((other) => hasTerm(other, words));
    if (isSaid || !texts.some((text) => hasTerm(text, words))) return false;
    taken.push(words);
    return true;
  });
}
