import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseArticle, composeDeck, defaultBriefingOptions, parseArticle } from "../../../slides/index.ts";
import { splitWords } from "../../../slides/language/words.ts";
import { articlesFolder } from "../../corpus/articles.ts";
import { cutToWords, leadThree, textRank } from "./baselines.ts";
import { rouge } from "./rouge.ts";

interface Summary {
  readonly id: string;
  readonly lang: string;
  readonly title?: string;
  readonly text: string;
  readonly reference: string;
}

/** ROUGE-1 and ROUGE-2 F of one way to summarise. */
export interface Score {
  readonly one: number;
  readonly two: number;
}

export interface SummaryScores {
  readonly id: string;
  readonly ours: Score;
  readonly lead: Score;
  readonly textRank: Score;
}

function score(text: string, reference: string): Score {
  return { one: rouge(text, reference, 1), two: rouge(text, reference, 2) };
}

function scoreSummary(summary: Summary): SummaryScores {
  const parsed = parseArticle(new TextEncoder().encode(summary.text), `${summary.id}.txt`);
  if (!parsed.ok) throw new Error(`${summary.id}: ${parsed.diagnostic.message}`);
  const { article } = parsed;
  const { deck } = composeDeck(article, analyseArticle(article), defaultBriefingOptions);
  const ours = deck.slides
    .filter(({ layout }) => layout === "key-points")
    .flatMap(({ items }) => items.map(({ text }) => text))
    .join(" ");
  const sentences = article.sentences
    .filter(({ kind }) => kind === "paragraph" || kind === "standfirst" || kind === "list-item")
    .map(({ text }) => text);
  const length = splitWords(ours).length;
  return {
    id: summary.id,
    ours: score(ours, summary.reference),
    lead: score(cutToWords(leadThree(sentences), length), summary.reference),
    textRank: score(cutToWords(textRank(sentences, article.language), length), summary.reference),
  };
}

/** Scores the bottom line of every summary of the development corpus, with LEAD-3 and TextRank cut to its length. */
export function measureSummaries(): readonly SummaryScores[] {
  const file = articlesFolder === null ? null : join(articlesFolder, "summaries/summaries.jsonl");
  if (file === null || !existsSync(file)) return [];
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.map((line) => scoreSummary(JSON.parse(line) as Summary));
}

/** Mean of one score over summaries. */
export function meanScore(scores: readonly SummaryScores[], way: "ours" | "lead" | "textRank"): Score {
  const sum = scores.reduce((a, s) => ({ one: a.one + s[way].one, two: a.two + s[way].two }), { one: 0, two: 0 });
  return { one: sum.one / scores.length, two: sum.two / scores.length };
}
