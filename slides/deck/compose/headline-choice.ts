import type { SentenceId } from "../../article/article.ts";
import type { Statement } from "../deck.ts";
import { headlineFrom } from "../shorten/shorten-headline.ts";
import { type Candidate, headlineWordLimit } from "./candidate.ts";
import { rankTopics, type SlideText } from "./choose-topic.ts";
import { ownWords } from "./draft-slide.ts";
import type { Material } from "./material.ts";
import type { StatementPool } from "./statement-pool.ts";

function toStatement({ text, sources }: Candidate): Statement {
  return { text, sources, own: false };
}

/** The text itself when a headline can hold it, else its shortenings, else its first words with an ellipsis. */
export function headlineWordings(material: Material, text: string, source: SentenceId | null): readonly Candidate[] {
  const sources = source === null ? [] : [source];
  const words = text.split(/\s+/u);
  const whole = words.length <= headlineWordLimit;
  const { language } = material.article;
  const texts = whole
    ? [text]
    : [
        ...headlineFrom({ text, language, maxWords: headlineWordLimit, opener: null }),
        `${words
          .slice(0, headlineWordLimit - 1)
          .join(" ")
          .replace(/[\s,;:–—-]+$/u, "")} …`,
      ];
  return texts.map((wording) => ({ text: wording, sources }));
}

/** A heading with the speaker of the quotation under it ("Fighting back: Weitz"). */
function headingWithSpeaker(material: Material, section: number, speaker: string): readonly Candidate[] {
  const { heading = null, headingSentence = null } = material.article.sections[section] ?? {};
  if (speaker === "" || heading === null || headingSentence === null) return [];
  const person = material.analysis.people.find(({ name }) => name === speaker);
  const sources = [headingSentence, ...(person?.sentences.slice(0, 1) ?? [])];
  const text = `${heading}: ${speaker}`;
  return text.split(/\s+/u).length <= headlineWordLimit ? [{ text, sources }] : [];
}

/** Headlines numbered after the section or the title, when the text offers no wording of its own. */
function numbered(material: Material, section: number): readonly Candidate[] {
  const { article } = material;
  const heading = article.sections[section]?.heading ?? null;
  const source = article.sections[section]?.headingSentence ?? null;
  const title = article.sentences.find(({ kind }) => kind === "title")?.id ?? null;
  const base = headlineWordings(material, heading ?? article.title, heading === null ? title : source)[0];
  if (base === undefined) return [];
  const stem = base.text
    .split(/\s+/u)
    .slice(0, headlineWordLimit - 1)
    .join(" ");
  const variants: Candidate[] = [];
  for (let number = 2; number < 400; number += 1) variants.push({ text: `${stem} (${number})`, sources: base.sources });
  return variants;
}

/** What a headline is wanted for. */
export interface HeadlineWish extends SlideText {
  /** Index into the article's sections. */
  readonly section: number;
  /** Whose words the slide quotes; empty when it quotes nobody. */
  readonly speaker: string;
}

/**
 * A headline for a slide that has no assertion of its own: a topic phrase of what it shows or speaks, the section's
 * heading with the speaker's name, or with a number.
 */
export function fallbackHeadline(material: Material, pool: StatementPool, wish: HeadlineWish): Statement {
  const found =
    pool.claimHeadline(rankTopics(material, wish)) ??
    pool.claimHeadline(headingWithSpeaker(material, wish.section, wish.speaker)) ??
    pool.claimHeadline(numbered(material, wish.section));
  return found === null ? ownWords(material.article.title) : toStatement(found);
}

/** Claims a headline among candidates. */
export function claimStatement(pool: StatementPool, candidates: readonly Candidate[]): Statement | null {
  const found = pool.claimHeadline(candidates);
  return found === null ? null : toStatement(found);
}

/** Claims a headline in the product's own words, numbered when the article itself has a heading of the same wording. */
export function claimOwnWords(pool: StatementPool, words: string): Statement {
  const numberedWords = [2, 3, 4, 5, 6, 7, 8, 9].map((number) => ({ text: `${words} (${number})`, sources: [] }));
  return ownWords(pool.claimHeadline([{ text: words, sources: [] }, ...numberedWords])?.text ?? words);
}
