import type { Article, Sentence } from "../article/article.ts";
import type { Briefing } from "../briefing.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { redactedSentences } from "./redacted-sentences.ts";
import { redactedWords } from "./redacted-words.ts";
import { withoutRedacted } from "./without-redacted.ts";

const copyName = "article.txt";

/** Sentences of one block are on one line, blocks are apart: what the article says, as plain text. */
function separator(before: Sentence | undefined, after: Sentence): string {
  if (before === undefined) return "";
  return before.block === after.block ? " " : "\n\n";
}

/** The text of a masked article, and the article with its sentences' places in that text. */
function writeSource(article: Article): { readonly text: string; readonly article: Article } {
  let text = "";
  const sentences = article.sentences.map((sentence, index) => {
    text += separator(article.sentences[index - 1], sentence);
    const start = text.length;
    text += sentence.text;
    return { ...sentence, start, end: text.length };
  });
  return { text, article: { ...article, sentences } };
}

/** What was found when the article was read may quote it, and tells of places that the copy does not have. */
function copyDiagnostics(briefing: Briefing): readonly Diagnostic[] {
  const { article, deck, diagnostics } = briefing;
  const ids = redactedSentences(deck);
  const words = redactedWords(article, ids);
  const redacted = article.sentences.filter(({ id }) => ids.has(id));
  return diagnostics.flatMap((diagnostic) => {
    const { place, ...rest } = diagnostic;
    const isInside = place !== undefined && redacted.some(({ start, end }) => start < place.end && end > place.start);
    return isInside || words.tells(rest.message) ? [] : [rest];
  });
}

/**
 * The briefing to be given away. Where something is redacted, the article as it came is not in it either (its markup, its
 * metadata and its encoding can hide anything): its text is written anew, sentence by sentence, with a mark in the place of
 * each redacted one. The briefing itself when nothing is redacted.
 */
export function redactedCopy(briefing: Briefing): Briefing {
  const open = withoutRedacted(briefing);
  if (open === briefing) return briefing;
  const { text, article } = writeSource(open.article);
  return {
    ...open,
    article,
    sourceBytes: new TextEncoder().encode(text),
    sourceName: copyName,
    diagnostics: copyDiagnostics(briefing),
  };
}
