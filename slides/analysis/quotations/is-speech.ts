import { countWords } from "../../language/words.ts";
import type { Passage } from "../reading/passage.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { SpanTokens } from "./attribute-passage.ts";

/** A stretch that no person is said to have said counts as a quotation from this length on, words. */
const leastUnattributed = 4;
/** The same where every letter counts as a word. */
const leastLetters = 10;
const unspacedPattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const letterPattern = /\p{L}/u;

/** "The Winter Journey", "Association of Bakers": every word of weight with a capital, as in titles and names. */
function looksLikeTitle(passage: Passage, { from, to }: SpanTokens, vocabulary: Vocabulary): boolean {
  const words = passage.tokens.slice(from, to).filter(({ kind }) => kind === "word");
  const weighty = words.filter(({ lower }) => !vocabulary.functionWords.has(lower));
  const hasEnd = /[.!?,;…]$/u.test(passage.text.charAt((passage.tokens[to - 1]?.end ?? 0) - 1));
  return !hasEnd && weighty.length > 0 && weighty.every(({ capital }) => capital);
}

/** Whom a reporting clause gives a stretch to; `somebody` is a pronoun that cannot be resolved. */
export type SpokenBy = "person" | "phrase" | "somebody" | "nobody";

function followsNamingWord(passage: Passage, from: number, vocabulary: Vocabulary): boolean {
  const sentence = passage.sentenceOf[from];
  return [2, 3, 4].some((back) => {
    const token = passage.tokens[from - back];
    return passage.sentenceOf[from - back] === sentence && vocabulary.namingWords.has(token?.lower ?? "") && back < 4;
  });
}

/** Russian sets names of firms and events in quotation marks: «…» with a capital after a plain word is one. */
function looksLikeFirm(passage: Passage, { start, from }: SpanTokens, vocabulary: Vocabulary): boolean {
  const before = passage.tokens[from - 2];
  const isInside = before !== undefined && passage.sentenceOf[from - 2] === passage.sentenceOf[from];
  if (!vocabulary.inflected || !isInside || before.kind !== "word" || !/^\p{Lu}/u.test(passage.text.charAt(start)))
    return false;
  return !vocabulary.conjunctionThat.has(before.lower) && !vocabulary.sayingVerbs.has(before.lower);
}

/**
 * Whether a stretch between quotation marks is somebody's words rather than a name, a title or a word held at arm's
 * length. `speaker` says whom a reporting clause gives it to.
 */
export function isSpeech(passage: Passage, span: SpanTokens, speaker: SpokenBy, vocabulary: Vocabulary): boolean {
  const text = passage.text.slice(span.start, span.end);
  if (!letterPattern.test(text)) return false;
  const words = countWords(text);
  const endsLikeSpeech = /[.!?,…]$/u.test(text);
  if (speaker === "somebody" && endsLikeSpeech) return true;
  const least = unspacedPattern.test(text) ? leastLetters : leastUnattributed;
  if (speaker !== "person" && words < least) return false;
  if (endsLikeSpeech && words >= leastUnattributed) return true;
  if (followsNamingWord(passage, span.from, vocabulary)) return false;
  if (looksLikeFirm(passage, span, vocabulary)) return false;
  if (looksLikeTitle(passage, span, vocabulary)) return speaker === "person" && endsLikeSpeech;
  return true;
}
