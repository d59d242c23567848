import type { Layout } from "../deck/deck.ts";
import { isFaithful } from "../edit/statements/is-faithful.ts";
import { contentWords } from "../language/content-words.ts";
import type { PendingSentence } from "./article-builder.ts";

/** What a slide says, without its sources. */
export interface SaidText {
  readonly text: string;
  readonly label: string;
  readonly detail: string;
  /** Null for a headline. */
  readonly layout: Layout | null;
}

export type FindSources = (said: SaidText, nearby: readonly PendingSentence[]) => readonly PendingSentence[];

/** Sentences one after the other that a statement may be made of. */
const longestRun = 3;
/** Sentences beside a statement that are tried, and sentences elsewhere that share its rarest word. */
const mostNearby = 40;
const mostElsewhere = 12;
/** No slide shows longer texts, UTF-16 units; and no deck of a talk needs more trials. */
const longestText = 1500;
const mostTrials = 20_000;

const ending = /[\s.,;:]+$/u;

/** Direct speech: an item that has a speaker for its label. */
const quoted = /^[“"«„](.+)[”"»“]$/su;

function plain(text: string): string {
  return text.replace(ending, "");
}

function runsOf(nearby: readonly PendingSentence[]): readonly (readonly PendingSentence[])[] {
  const tried = nearby.slice(0, mostNearby);
  const lengths = Array.from({ length: longestRun }, (_, index) => index + 1);
  return lengths.flatMap((length) =>
    tried.slice(0, Math.max(0, tried.length - length + 1)).map((_, index) => tried.slice(index, index + length)),
  );
}

/**
 * Finds the sentences that statements were taken from: one that stands word for word, else those on the same slide that
 * the statement is a faithful shortening of, else one elsewhere. None when it is somebody's own.
 */
export function createSourceFinder(sentences: readonly PendingSentence[], language: string): FindSources {
  const exact = new Map<string, PendingSentence>();
  const byWord = new Map<string, PendingSentence[]>();
  const wordsOf = new Map<PendingSentence, ReadonlySet<string>>();
  let trials = 0;
  for (const sentence of sentences) {
    if (!exact.has(plain(sentence.text))) exact.set(plain(sentence.text), sentence);
    const words = new Set(contentWords(sentence.text, language));
    wordsOf.set(sentence, words);
    for (const word of words) {
      const having = byWord.get(word);
      if (having === undefined) byWord.set(word, [sentence]);
      else having.push(sentence);
    }
  }
  const elsewhere = ({ text, label }: SaidText) => {
    const lists = contentWords(`${label} ${text}`, language).map((word) => byWord.get(word) ?? []);
    const [rarest = []] = lists.sort((one, other) => one.length - other.length);
    return rarest.slice(0, mostElsewhere).map((sentence) => [sentence]);
  };
  return (said, nearby) => {
    const { text, label, detail } = said;
    const whole = label === "" && detail === "" ? exact.get(plain(text)) : undefined;
    if (text.trim() !== "" && whole !== undefined) return [whole];
    if (text.length > longestText) return [];
    // Whose a quotation is need not stand beside it; its words have to be printed as they are.
    const [, spoken] = label === "" ? [] : (quoted.exec(text) ?? []);
    const isQuote = said.layout === "quote" || spoken !== undefined;
    const wording = isQuote ? { text: spoken ?? text, label: "", detail: "" } : { text, label, detail };
    const layout = isQuote ? "people" : said.layout;
    const words = contentWords(isQuote ? text : `${label} ${text}`, language);
    const fits = (run: readonly PendingSentence[]) => {
      if (!words.every((word) => run.some((sentence) => wordsOf.get(sentence)?.has(word) === true))) return false;
      if (run.some((sentence) => sentence.text.length > longestText) || trials >= mostTrials) return false;
      trials += 1;
      const texts = run.map((sentence) => sentence.text);
      const sources = isQuote ? [texts.join(" ")] : texts;
      const isSaid = isFaithful(wording, { layout, language, sources, composed: null });
      // A headline may be a phrase that the text has.
      return (
        isSaid || (layout === null && isFaithful(wording, { layout: "people", language, sources, composed: null }))
      );
    };
    return runsOf(nearby).find(fits) ?? elsewhere(said).find(fits) ?? [];
  };
}
