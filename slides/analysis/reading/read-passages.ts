import type { Article, Sentence, SentenceKind } from "../../article/article.ts";
import { type QuotedSpan, quotedSpans } from "../quoted-spans.ts";
import type { Passage, PassageSentence } from "./passage.ts";
import { readTokens, type TokenRules } from "./read-tokens.ts";
import type { Token } from "./token.ts";

const runningKinds: ReadonlySet<SentenceKind> = new Set([
  "standfirst",
  "paragraph",
  "list-item",
  "quotation",
  "caption",
]);

function groupSentences(article: Article): readonly (readonly Sentence[])[] {
  const groups: Sentence[][] = [];
  let block = Number.NaN;
  for (const sentence of article.sentences) {
    if (sentence.asideReason !== null || !runningKinds.has(sentence.kind)) {
      block = Number.NaN;
      continue;
    }
    if (sentence.block !== block) groups.push([]);
    groups.at(-1)?.push(sentence);
    block = sentence.block;
  }
  return groups;
}

function placeSentences(group: readonly Sentence[], tokensOf: (text: string) => readonly Token[]) {
  const text = group.map((sentence) => sentence.text).join(" ");
  const tokens: Token[] = [];
  const sentenceOf: number[] = [];
  const sentences: PassageSentence[] = [];
  let start = 0;
  for (const sentence of group) {
    const from = tokens.length;
    for (const token of tokensOf(sentence.text)) {
      tokens.push({ ...token, start: token.start + start, end: token.end + start });
      sentenceOf.push(sentences.length);
    }
    const end = start + sentence.text.length;
    sentences.push({ sentence, start, end, from, to: tokens.length });
    start = end + 1;
  }
  return { text, tokens, sentenceOf, sentences };
}

/** For each token, which of the spans it lies in; a span's marks are outside of it. */
function locateQuotes(tokens: readonly Token[], quotes: readonly QuotedSpan[]): readonly number[] {
  let next = 0;
  return tokens.map(({ start }) => {
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return start >= (quotes[next]?.start ?? Number.POSITIVE_INFINITY) ? next : -1;
  });
}

/** The running text of an article: one passage for each block of it, without headings, tables, code and set-aside text. */
export function readPassages(article: Article, rules: TokenRules): readonly Passage[] {
  return groupSentences(article).map((group, index) => {
    const placed = placeSentences(group, (text) => readTokens(text, rules));
    const quotes = quotedSpans(placed.text);
    return { index, ...placed, quotes, quoteOf: locateQuotes(placed.tokens, quotes) };
  });
}
