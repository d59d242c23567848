import type { Person, Quotation } from "../../analysis/analysis.ts";
import type { Article, Sentence, SentenceId } from "../../article/article.ts";
import { quotationMarks } from "../../language/quotation-marks.ts";
import { standsAlone } from "../shorten/stands-alone.ts";
import { itemWordLimit, type Speech } from "./candidate.ts";

/** "Yes, we do." is no statement for a slide. */
const leastWords = 6;
const marks = /^[“”"„«»‘'\s]+|[“”"„«»’'\s]+$/gu;
/** The author speaking in the first person, where no quotation mark says that somebody else does. */
const firstPerson =
  /(?<![\p{L}’'])(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself|[Яя]|[Мм]не|[Мм]еня|[Мм]ной|[Мм]о[йяёи])(?![\p{L}])/u;

function countBlanks(text: string): number {
  return text.split(/\s+/u).length;
}

function write(words: string, speaker: string, sources: readonly SentenceId[], language: string): readonly Speech[] {
  if (!/^[\p{Lu}\p{Lo}]/u.test(speaker) || !/^[\p{Lu}\p{Lo}\p{N}]/u.test(words)) return [];
  const { open, close } = quotationMarks(language);
  // As on every line of a slide, the full stop goes; dots that say that more was said stay.
  const text = `${open}${words.replace(/[\s,;:]+$|(?<!\.)\.$/u, "")}${close}`;
  const length = countBlanks(text);
  const isLong = countBlanks(speaker) + length > itemWordLimit;
  return length < leastWords || isLong || !standsAlone(words, language)
    ? []
    : [{ text, speaker, sources: [...new Set(sources)] }];
}

/** A sentence that is somebody's direct speech as a whole: none of what stands around the quotation may be lost. */
function quotedSpeech(
  sentence: Sentence,
  quotes: readonly Quotation[],
  people: readonly Person[],
  language: string,
): readonly Speech[] {
  const words = sentence.text.replace(marks, "");
  const quote = quotes.find(({ text }) => text.includes(words));
  const named = people.find(({ name }) => name === quote?.speaker)?.sentences.slice(0, 1) ?? [];
  return write(words, quote?.speaker ?? "", [...named, sentence.id], language);
}

/** What the author says of himself. Without his name it would be the presenter who says "I". */
function authorSpeech(sentence: Sentence, article: Article): readonly Speech[] {
  const [author, second] = article.byline;
  if (author === undefined || second !== undefined || sentence.kind !== "paragraph") return [];
  const { text } = sentence;
  if (!firstPerson.test(text) || /[“”"„«»]/u.test(text) || !/[.!]$/u.test(text)) return [];
  const byline = article.sentences.find(({ kind, text: line }) => kind === "byline" && line.includes(author));
  return byline === undefined ? [] : write(text, author, [byline.id, sentence.id], article.language);
}

/**
 * A sentence as direct speech, for a line on a slide with the speaker's name before it: whole, word for word, and
 * standing alone. At most one: a sentence from the middle of a quotation (one of `quotes`, which are those it belongs to),
 * or one in which the author speaks of himself.
 */
export function findSpeech(
  sentence: Sentence,
  quotes: readonly Quotation[],
  people: readonly Person[],
  article: Article,
): readonly Speech[] {
  const quoted = quotedSpeech(sentence, quotes, people, article.language);
  return quoted.length > 0 ? quoted : authorSpeech(sentence, article);
}
