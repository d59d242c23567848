import type { Article, SentenceId } from "../../article/article.ts";
import type { Briefing } from "../../briefing.ts";
import type { Slide } from "../../deck/deck.ts";
import { presentedSlides } from "../../deck/presented-deck.ts";
import { stemWord } from "../../language/content-words.ts";
import { stopWords } from "../../language/stop-words.ts";
import type { TextSpan } from "../../language/text-span.ts";
import { splitWords } from "../../language/words.ts";
import { withoutRedacted } from "../../redaction/without-redacted.ts";
import { indexArticle } from "../article-index.ts";
import { slideTraces } from "../ledger/slide-traces.ts";
import { createMatcher } from "./find-matches.ts";
import { foldText } from "./fold-text.ts";

/** A slide that has to do with a question. */
export interface SlideAnswer {
  readonly slide: string;
  /** Among the presented slides, from 0. */
  readonly position: number;
  readonly score: number;
}

/** A sentence of the article that has to do with a question. */
export interface SentenceAnswer {
  readonly sentence: SentenceId;
  readonly text: string;
  /** What of it matches: UTF-16 offsets. */
  readonly matches: readonly TextSpan[];
  /** Presented slides that show or speak it. */
  readonly slides: readonly string[];
  readonly score: number;
}

/** What there is to say to a question, the best first. */
export interface Answers {
  readonly slides: readonly SlideAnswer[];
  readonly sentences: readonly SentenceAnswer[];
}

/** More would not be read while somebody waits for an answer. */
const most = 40;
/** What a word is worth where it stands as it was typed, in another form, at the beginning of another word, … */
const worth = { same: 1, form: 0.85, beginning: 0.7, likely: 0.5, inside: 0.35 };
/** Words that are standing together as they were typed. */
const phraseWorth = 1;
const headlineWorth = 1.3;

/** A text made ready for questions. */
interface Prepared {
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** A question made ready. */
interface Question {
  readonly phrase: string;
  readonly words: readonly { readonly word: string; readonly stem: string }[];
}

function fold(text: string): string {
  return foldText(text, {}).text;
}

function prepare(text: string, language: string): Prepared {
  const folded = fold(text);
  const words = new Set(splitWords(folded));
  return { folded, words, stems: new Set([...words].map((word) => stemWord(word, language))) };
}

/** Function words are left out, unless there is nothing else. */
function readQuestion(text: string, language: string): Question {
  const folded = fold(text).trim();
  const typed = [...new Set(splitWords(folded))];
  const stop = new Set([...stopWords(language)].map(fold));
  const telling = typed.filter((word) => !stop.has(word));
  const words = (telling.length > 0 ? telling : typed).map((word) => ({ word, stem: stemWord(word, language) }));
  return { phrase: folded, words };
}

/** True for two forms of one word, as far as the letters tell: the same beginning, and short endings. */
function areForms(word: string, other: string): boolean {
  const least = Math.max(4, Math.max(word.length, other.length) - 3);
  return word.length >= least && other.length >= least && word.slice(0, least) === other.slice(0, least);
}

function scoreWord({ folded, words, stems }: Prepared, word: string, stem: string): number {
  if (words.has(word)) return worth.same;
  if (stems.has(stem)) return worth.form;
  const isInside = folded.includes(word);
  let value = isInside && word.length > 2 ? worth.inside : 0;
  for (const other of words) {
    if (isInside && other.startsWith(word)) return worth.beginning;
    if (areForms(word, other)) value = worth.likely;
  }
  return value;
}

/** 0 when hardly anything of the question is in the text; of several words most have to be. */
function score(text: Prepared, { phrase, words }: Question): number {
  if (words.length === 0) return phrase !== "" && text.folded.includes(phrase) ? phraseWorth : 0;
  let sum = 0;
  let found = 0;
  for (const { word, stem } of words) {
    const value = scoreWord(text, word, stem);
    sum += value;
    if (value > 0) found += 1;
  }
  if (found * 2 <= words.length && found < words.length) return 0;
  const isPhrase = words.length > 1 && text.folded.includes(phrase);
  return sum / words.length + (isPhrase ? phraseWorth : 0);
}

interface PreparedSlide {
  readonly language: string;
  readonly headline: Prepared;
  readonly body: Prepared;
}

const knownSlides = new WeakMap<Slide, PreparedSlide>();
const knownArticles = new WeakMap<Article, readonly Prepared[]>();

function prepareSlide(slide: Slide, language: string): PreparedSlide {
  const known = knownSlides.get(slide);
  if (known?.language === language) return known;
  const items = slide.items.flatMap(({ label, text, detail }) => [label, text, detail]);
  const rows =
    slide.layout === "table" ? [slide.table.header, ...slide.table.rows.map(({ cells }) => cells)].flat() : [];
  const code = slide.layout === "code" ? [slide.code.text] : [];
  const body = [slide.headline.text, ...items, ...rows, ...code, ...slide.notes.map(({ text }) => text)].join("\n");
  const prepared = { language, headline: prepare(slide.headline.text, language), body: prepare(body, language) };
  knownSlides.set(slide, prepared);
  return prepared;
}

function prepareArticle(article: Article): readonly Prepared[] {
  const known = knownArticles.get(article);
  if (known !== undefined) return known;
  const prepared = article.sentences.map(({ text }) => prepare(text, article.language));
  knownArticles.set(article, prepared);
  return prepared;
}

/** Where the words of the question, their beginnings and their other forms stand in a text. */
function findWords(text: string, { words }: Question, language: string): readonly TextSpan[] {
  const spans = words.flatMap(({ word, stem }) => {
    const found = createMatcher(word, {})(text);
    if (found.length > 0) return found;
    const other = splitWords(text).find((each) => {
      const folded = fold(each);
      return stemWord(folded, language) === stem || areForms(word, folded);
    });
    return createMatcher(other ?? stem, {})(text);
  });
  const apart: TextSpan[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  }
  return apart;
}

function best<Answer extends { readonly score: number }>(answers: readonly Answer[]): readonly Answer[] {
  // Sorting keeps the order of the deck and the article among equals.
  return answers
    .filter((answer) => answer.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

/**
 * What of the briefing has to do with a question from the room: slides by what is on them and in their notes, and sentences
 * of the whole article, also those that are on no slide. Case, accents, ё and the endings of words do not count; the order of
 * words does not either, but words that stand together as they were typed come first. Hidden slides are left out: they
 * cannot be shown. So are redacted sentences.
 */
export function searchForAnswer(briefing: Briefing, text: string): Answers {
  const { deck, article } = withoutRedacted(briefing);
  const question = readQuestion(text, article.language);
  if (question.phrase === "") return { slides: [], sentences: [] };
  const slides = presentedSlides(deck);
  const index = indexArticle(article);
  const prepared = prepareArticle(article);
  const slideAnswers = slides.map((slide, position): SlideAnswer => {
    const { headline, body } = prepareSlide(slide, article.language);
    return { slide: slide.id, position, score: score(body, question) + headlineWorth * score(headline, question) };
  });
  const found = best(
    article.sentences.map((sentence, place) => {
      const text = prepared[place];
      return { sentence, score: text === undefined ? 0 : score(text, question) };
    }),
  );
  const carriers = (id: SentenceId) =>
    slides.flatMap((slide) => {
      const traces = slideTraces(slide, index);
      return traces.shown.has(id) || traces.spoken.has(id) ? [slide.id] : [];
    });
  return {
    slides: best(slideAnswers),
    sentences: found.map(({ sentence, score }) => ({
      sentence: sentence.id,
      text: sentence.text,
      matches: findWords(sentence.text, question, article.language),
      slides: carriers(sentence.id),
      score,
    })),
  };
}
