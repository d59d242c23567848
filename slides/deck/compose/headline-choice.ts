import type { SentenceId } from "../../article/article.ts";
import { splitWords } from "../../language/words.ts";
import type { Statement } from "../deck.ts";
import { headlineFrom } from "../shorten/shorten-headline.ts";
import { ownWords } from "./draft-slide.ts";
import { type Candidate, headlineWordLimit, type Material } from "./material.ts";
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

/** People and organisations named in these sentences, most often named first: topics a headline can state. */
function namedTopics(material: Material, sentences: readonly SentenceId[]): readonly Candidate[] {
  const { people, organisations } = material.analysis;
  const here = new Set(sentences);
  return [...organisations, ...people]
    .map(({ name, sentences: named }) => ({ text: name, sources: named.filter((id) => here.has(id)) }))
    .filter(({ text, sources }) => {
      const inSources = sources.some((id) => material.sentence(id).text.includes(text));
      const length = splitWords(text).length;
      return inSources && length > 1 && length <= headlineWordLimit;
    })
    .sort((a, b) => b.sources.length - a.sources.length);
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

/**
 * A headline for sentences whose strongest assertion is already taken or that have none: a topic phrase of theirs, a
 * name, or the section's heading with a number.
 */
export function fallbackHeadline(
  material: Material,
  pool: StatementPool,
  sentences: readonly SentenceId[],
  section: number,
): Statement {
  const byRank = [...sentences].sort((a, b) => material.rank(b) - material.rank(a));
  const found =
    pool.claimHeadline(byRank.flatMap((id) => material.headlines(id))) ??
    pool.claimHeadline(namedTopics(material, sentences)) ??
    pool.claimHeadline(numbered(material, section));
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
