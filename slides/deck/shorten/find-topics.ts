import { checkPrepared } from "../../fidelity/check-statement.ts";
import type { BreachCode } from "../../fidelity/fidelity-breach.ts";
import { type PreparedText, prepareText } from "../../fidelity/prepared-text.ts";
import type { Token } from "../../fidelity/read-tokens.ts";
import { primaryLanguage } from "../../language/primary-language.ts";
import { countWords } from "../../language/words.ts";
import { readEnglish } from "./english/read-english.ts";
import { topicPhrases } from "./english/topic-phrases.ts";
import { findEnclosures } from "./find-enclosures.ts";
import { readRussian } from "./russian/read-russian.ts";
import { russianStandsAlone } from "./russian/stands-alone-russian.ts";
import { longestSentence } from "./stands-alone.ts";
import { fitsWords } from "./whole-sentence.ts";
import { writeVariant } from "./write-variant.ts";

/** A topic of one word is a label. */
const leastWords = 2;

interface Span {
  readonly from: number;
  readonly to: number;
  /** True for a proper name, which claims nothing whatever is said of it. */
  readonly isName: boolean;
}

/** What stands before a colon or a dash in a title: "Quiet rivers: how the valley …". */
function titleHead(tokens: readonly Token[], text: string): readonly Span[] {
  if (/[.?!…]["”»’')]*\s*$/u.test(text)) return [];
  const at = tokens.findIndex(({ text: mark, start, end }, index) => {
    const spaced = tokens[index - 1]?.end !== start || tokens[index + 1]?.start !== end;
    return mark === ":" || mark === "—" || mark === "|" || (/^[–-]$/u.test(mark) && spaced);
  });
  const goesOn = tokens.slice(at + 1).some(({ kind }) => kind === "word");
  return at > 0 && goesOn ? [{ from: 0, to: at, isName: false }] : [];
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
  return to > 1 && isSubject ? [...head, { from: 0, to, isName: false }] : head;
}

function spansOf(text: string, language: string, maxWords: number): readonly Span[] {
  const primary = primaryLanguage(language);
  if (primary === "en") return englishSpans(text, maxWords);
  return primary === "ru" ? russianSpans(text) : titleHead(prepareText(text, language).tokens, text);
}

/** "denied any fraud", "feared an attack": what is denied or feared is no topic of the sentence. */
const doubting =
  /^(?:den(?:y|ies|ied|ying)|alleg(?:e|es|ed|ing)|claim(?:s|ed|ing)?|accus(?:e|es|ed|ing)|fear(?:s|ed|ing)?|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refus(?:e|es|ed|ing)|doubt(?:s|ed|ing)?|rul(?:e|es|ed|ing))$/u;

/** True when a topic of common nouns would mislead: the sentence denies, limits or doubts what it is about. */
function isGuarded({ negations, hedges, attributions, tokens }: PreparedText, primary: string): boolean {
  if (negations.length + hedges.length > 0) return true;
  return primary === "en" ? tokens.some(({ folded }) => doubting.test(folded)) : attributions.length > 0;
}

/** A topic leaves things out, claims nothing, and so may leave these out too. */
const leftOut: ReadonlySet<BreachCode> = new Set<BreachCode>(["lost-number", "negation", "hedge", "attribution"]);

/**
 * Noun phrases of a sentence or a title, as topics of two to `maxWords` words, best first, each contiguous in the text.
 * What a sentence denies, limits or doubts is no topic of it: of such a sentence only proper names are offered. A topic
 * may leave out numbers of the sentence, but not change them.
 */
export function findTopics(text: string, language: string, maxWords: number): readonly string[] {
  if (text.length > longestSentence) return [];
  const source = prepareText(text, language);
  const guarded = isGuarded(source, primaryLanguage(language));
  const topics: string[] = [];
  for (const { from, to, isName } of spansOf(text, language, maxWords)) {
    if (guarded && !isName) continue;
    const topic = writeVariant(source.tokens, (index) => index >= from && index < to);
    const prepared = prepareText(topic, language);
    const fits =
      countWords(topic) >= leastWords && fitsWords(topic, maxWords) && findEnclosures(prepared.tokens).isBalanced;
    if (fits && checkPrepared(prepared, [source]).every(({ code }) => leftOut.has(code))) topics.push(topic);
  }
  return topics;
}
