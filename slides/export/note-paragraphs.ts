import type { Article, SentenceId } from "../article/article.ts";
import type { NoteLine } from "../deck/deck.ts";
import { joinSentences } from "./join-sentences.ts";

/** A paragraph of speaker notes. */
export interface NoteParagraph {
  readonly kind: "spoken" | "cue" | "own";
  readonly text: string;
}

/** Numbers the paragraphs of the article: equal for sentences of one paragraph. */
export function indexBlocks(article: Article): ReadonlyMap<SentenceId, number> {
  return new Map(article.sentences.map(({ id, block }) => [id, block]));
}

/** Speaker notes as paragraphs: sentences that stood in one paragraph of the article, and follow each other, stay in one. */
export function joinNotes(
  notes: readonly NoteLine[],
  blocks: ReadonlyMap<SentenceId, number>,
): readonly NoteParagraph[] {
  const paragraphs: { kind: NoteParagraph["kind"]; texts: string[]; block: number | undefined }[] = [];
  for (const line of notes) {
    const block = line.kind === "sentence" ? blocks.get(line.sentence) : undefined;
    const last = paragraphs.at(-1);
    if (block !== undefined && last?.block === block) last.texts.push(line.text);
    else paragraphs.push({ kind: line.kind === "sentence" ? "spoken" : line.kind, texts: [line.text], block });
  }
  return paragraphs.map(({ kind, texts }) => ({ kind, text: joinSentences(texts) }));
}
