import type { Article, Sentence, SentenceId } from "../article/article.ts";
import { foldWord } from "../fidelity/read-tokens.ts";
import { stopWords } from "../language/stop-words.ts";
import { splitWords } from "../language/words.ts";

/** Words in a row by which a sentence is known again: what a reader takes for a quotation of it. */
const tellingRun = 5;
/** Words in a row that the engine's own wording has from a sentence: it puts no words together by chance. */
const engineRun = 3;
/** Words in a row that two sentences do not have by chance: one says the other again. */
const repeatedRun = 8;
/** Shorter words are in every text. */
const tellingLetters = 4;

/** The words that an article has in redacted sentences alone. */
export interface RedactedWords {
  /** True when a text quotes a redacted sentence: five words of it in a row, or a shorter sentence as a whole. */
  readonly quotes: (text: string) => boolean;
  /** True when a text gives a redacted sentence away: a figure or a name of it, or two of its other words, or a quotation. */
  readonly tells: (text: string) => boolean;
  /** True when the engine's wording has something of a redacted sentence: any of its words, or three in a row. */
  readonly lends: (text: string) => boolean;
  /** Other sentences that have much of a redacted one word for word. */
  readonly repeats: readonly SentenceId[];
}

/** The words of a text as they are compared. */
export function foldedWords(text: string): readonly string[] {
  return splitWords(text).map(foldWord);
}

/** Runs of words, of a length or of the whole when it is shorter. */
function runsOf(words: readonly string[], length: number): readonly string[] {
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - length + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + length).join(" "));
}

/** Runs of redacted sentences, by the number of their words, without those that other sentences have as well. */
function secretRuns(
  redacted: readonly (readonly string[])[],
  open: readonly (readonly string[])[],
  length: number,
): ReadonlyMap<number, ReadonlySet<string>> {
  const byLength = new Map<number, Set<string>>();
  for (const words of redacted) {
    const size = Math.min(words.length, length);
    const runs = byLength.get(size) ?? new Set<string>();
    for (const run of runsOf(words, length)) runs.add(run);
    byLength.set(size, runs);
  }
  for (const [size, runs] of byLength) {
    for (const words of open) {
      if (words.length >= size) for (const run of runsOf(words, size)) runs.delete(run);
    }
  }
  byLength.delete(0);
  return byLength;
}

function holdsRun(words: readonly string[], runs: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  for (const [size, secret] of runs) {
    if (words.length >= size && runsOf(words, size).some((run) => secret.has(run))) return true;
  }
  return false;
}

/** Figures and names: words with a digit, and those with a capital that no beginning of a sentence explains. */
function isPlainWord(printed: string, place: number): boolean {
  return !/\p{N}/u.test(printed) && (place === 0 || !/^\p{Lu}/u.test(printed));
}

function read(article: Article, ids: ReadonlySet<SentenceId>): RedactedWords {
  const isRedacted = ({ id }: Sentence) => ids.has(id);
  const redacted = article.sentences.filter(isRedacted).map(({ text }) => splitWords(text));
  const open = article.sentences.filter((sentence) => !isRedacted(sentence)).map(({ text }) => foldedWords(text));
  const known = new Set(open.flat());
  const stop = stopWords(article.language);
  const names = new Set<string>();
  const others = new Set<string>();
  for (const printed of redacted) {
    printed.forEach((word, place) => {
      const folded = foldWord(word);
      if (known.has(folded) || stop.has(folded)) return;
      if (!isPlainWord(word, place)) names.add(folded);
      else if (folded.length >= tellingLetters) others.add(folded);
    });
  }
  const folded = redacted.map((words) => words.map(foldWord));
  const long = secretRuns(folded, open, tellingRun);
  const short = secretRuns(folded, open, engineRun);
  const quotes = (words: readonly string[]) => holdsRun(words, long);
  const again = new Set(
    folded.filter(({ length }) => length >= tellingRun).flatMap((words) => runsOf(words, repeatedRun)),
  );
  const sizes = new Set([...again].map((run) => run.split(" ").length));
  const isAgain = (words: readonly string[]) =>
    [...sizes].some((size) => words.length >= size && runsOf(words, size).some((run) => again.has(run)));
  return {
    repeats: article.sentences.flatMap(({ id, text }) => (!ids.has(id) && isAgain(foldedWords(text)) ? [id] : [])),
    quotes: (text) => quotes(foldedWords(text)),
    tells: (text) => {
      const words = foldedWords(text);
      const telling = new Set(words.filter((word) => others.has(word)));
      return telling.size > 1 || words.some((word) => names.has(word)) || quotes(words);
    },
    lends: (text) => {
      const words = foldedWords(text);
      return words.some((word) => names.has(word) || others.has(word)) || holdsRun(words, short);
    },
  };
}

const known = new WeakMap<Article, { readonly key: string; readonly words: RedactedWords }>();

/** The words that stand in these sentences of an article and nowhere else in it. Read once. */
export function redactedWords(article: Article, ids: ReadonlySet<SentenceId>): RedactedWords {
  const key = [...ids].join(" ");
  const cached = known.get(article);
  if (cached?.key === key) return cached.words;
  const words = read(article, ids);
  known.set(article, { key, words });
  return words;
}
