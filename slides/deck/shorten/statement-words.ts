import { prepareText } from "../../fidelity/prepared-text.ts";
import { vocabularyOf } from "../../fidelity/vocabulary/vocabulary.ts";
import { primaryLanguage } from "../../language/primary-language.ts";
import { stopWords } from "../../language/stop-words.ts";

/** What a statement is about, reduced for comparison. */
export interface StatementWords {
  /** Content words without their endings; numbers are not among them. */
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** All words and numbers as printed, small ones too. */
  readonly printed: ReadonlySet<string>;
  /** How many negations it has. */
  readonly negations: number;
  /** Words and numbers in order, as one string. */
  readonly key: string;
}

/** Endings are cut off crudely: comparing two statements needs no more. */
const endings: Readonly<Record<string, RegExp>> = {
  en: /(?:'s|ies|es|s|ing|ed|y)$/u,
  ru: /[аеиоуыэюяйьё]{1,3}(?:[мхвт]|ми|го|му)?$/u,
};
const shortestStem = 4;

function stem(word: string, language: string): string {
  const ending = Object.hasOwn(endings, language) ? endings[language] : undefined;
  if (ending === undefined || word.length <= shortestStem) return word;
  const cut = word.replace(ending, "");
  return cut.length >= shortestStem - 1 ? cut : word;
}

/** Reads a statement in a language (BCP 47) for comparison with others. */
export function statementWords(text: string, language: string): StatementWords {
  const primary = primaryLanguage(language);
  const { tokens, negations } = prepareText(text, language);
  const { functionWords, numberWords } = vocabularyOf(language);
  const stops = stopWords(language);
  const words = new Set<string>();
  const numbers = new Set<string>();
  const printed: string[] = [];
  for (const { kind, folded } of tokens) {
    if (kind !== "word" && kind !== "number") continue;
    printed.push(folded);
    if (kind === "number" || numberWords.has(folded)) numbers.add(folded);
    else if (!functionWords.has(folded) && !stops.has(folded)) words.add(stem(folded, primary));
  }
  return { words, numbers, negations: negations.length, printed: new Set(printed), key: printed.join(" ") };
}
