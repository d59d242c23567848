import { checkPrepared } from "../../fidelity/check-statement.ts";
import { prepareText } from "../../fidelity/prepared-text.ts";
import type { Token } from "../../fidelity/read-tokens.ts";
import { primaryLanguage } from "../../language/primary-language.ts";
import { countWords } from "../../language/words.ts";
import { readEnglish } from "./english/read-english.ts";
import { topicPhrases } from "./english/topic-phrases.ts";
import { findEnclosures } from "./find-enclosures.ts";
import { readRussian } from "./russian/read-russian.ts";
import { russianStandsAlone } from "./russian/stands-alone-russian.ts";
import { type ShortenInput, shortenSentence } from "./shorten-sentence.ts";
import { longestSentence } from "./stands-alone.ts";
import { fitsWords } from "./whole-sentence.ts";
import { writeVariant } from "./write-variant.ts";

/** A headline of one word is a label. */
const leastWords = 2;
const mostPhrases = 2;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands before a colon or a dash in a title: "Quiet rivers: how the valley …". */
function titleHead(tokens: readonly Token[], text: string): readonly Span[] {
  if (/[.?!…]["”»’')]*\s*$/u.test(text)) return [];
  const at = tokens.findIndex(({ text: mark, start, end }, index) => {
    const spaced = tokens[index - 1]?.end !== start || tokens[index + 1]?.start !== end;
    return mark === ":" || mark === "—" || mark === "|" || (/^[–-]$/u.test(mark) && spaced);
  });
  const goesOn = tokens.slice(at + 1).some(({ kind }) => kind === "word");
  return at > 0 && goesOn ? [{ from: 0, to: at }] : [];
}

function englishSpans(text: string, maxWords: number): readonly Span[] {
  const sentence = readEnglish(text);
  return [...titleHead(sentence.tokens, text), ...topicPhrases(sentence, maxWords)];
}

const adverbial =
  /^(?:в|во|на|с|со|к|ко|о|об|от|из|за|по|под|над|при|для|у|до|без|через|между|перед|после|около|благодаря|уже|еще|также|тоже|же|не|ранее|сегодня|вчера|пока|теперь)$/u;

/** The subject at the beginning: other phrases are in cases that a headline cannot have. */
function russianSpans(text: string): readonly Span[] {
  const { tokens, isPredicate, prepared } = readRussian(text);
  const head = titleHead(tokens, text);
  const verb = isPredicate.indexOf(true);
  const opensNoun = !prepared.vocabulary.functionWords.has(tokens[0]?.folded ?? "");
  const isPlain = tokens
    .slice(0, Math.max(0, verb))
    .every(({ kind, text: mark }) => kind !== "punctuation" || /^[«»"]$/u.test(mark));
  const isSubject =
    opensNoun &&
    isPlain &&
    russianStandsAlone(readRussian(text)) &&
    !/(?:ым|им|ыми|ими|ом|ем|ей|ого|его|ами|ями)$/u.test(tokens[0]?.folded ?? "");
  // "Президенты России в ходе встречи заявили": what follows a preposition may belong to the verb.
  const stop = tokens.findIndex(({ folded }) => adverbial.test(folded));
  const to = stop > 0 ? Math.min(stop, verb) : verb;
  return to > 1 && isSubject ? [...head, { from: 0, to }] : head;
}

function spansOf(text: string, language: string, maxWords: number): readonly Span[] {
  const primary = primaryLanguage(language);
  if (primary === "en") return englishSpans(text, maxWords);
  return primary === "ru" ? russianSpans(text) : titleHead(prepareText(text, language).tokens, text);
}

/**
 * Noun phrases of a sentence, as topics. A sentence with a negation, hedge or attribution offers none: without it even a
 * topic would mislead. A topic claims nothing, so it may leave out numbers of the sentence, but not change them.
 */
function topicsOf(text: string, language: string, maxWords: number): readonly string[] {
  const source = prepareText(text, language);
  if (source.negations.length + source.hedges.length + source.attributions.length > 0) return [];
  const topics: string[] = [];
  for (const { from, to } of spansOf(text, language, maxWords)) {
    const topic = writeVariant(source.tokens, (index) => index >= from && index < to);
    const prepared = prepareText(topic, language);
    const fits =
      countWords(topic) >= leastWords && fitsWords(topic, maxWords) && findEnclosures(prepared.tokens).isBalanced;
    if (fits && checkPrepared(prepared, [source]).every(({ code }) => code === "lost-number")) topics.push(topic);
    if (topics.length >= mostPhrases) break;
  }
  return topics;
}

/**
 * Headlines from a sentence or a title, best first: assertions (statements of at most `maxWords` words, the longer ones
 * first, no questions), then topic phrases, contiguous in the text. Empty when there is neither.
 */
export function headlineFrom(input: ShortenInput): readonly string[] {
  const { text, language, maxWords } = input;
  if (text.length > longestSentence) return [];
  const assertions = shortenSentence(input).filter((statement) => !statement.includes("?"));
  const quoted = (statement: string) => (/^["“«'‘]/u.test(statement) ? 1 : 0);
  const ordered = [...assertions].sort((a, b) => quoted(a) - quoted(b) || countWords(b) - countWords(a));
  return [...new Set([...ordered, ...topicsOf(text, language, maxWords)])];
}
