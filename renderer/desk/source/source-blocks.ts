import type { Article, LedgerEntry, Sentence } from "../../../slides/index.ts";

/** Neighbouring sentences of one paragraph, heading or list item, as the article pane shows them. */
export interface SourceBlock {
  readonly id: string;
  readonly kind: Sentence["kind"];
  readonly sentences: readonly Sentence[];
  /** Place of the first sentence in the article and in the ledger. */
  readonly first: number;
}

/** The article's sentences by paragraph, in reading order, everything set aside included. */
export function cutBlocks(article: Article): readonly SourceBlock[] {
  const blocks: { id: string; kind: Sentence["kind"]; sentences: Sentence[]; first: number }[] = [];
  article.sentences.forEach((sentence, index) => {
    const last = blocks.at(-1);
    const before = last?.sentences[0];
    if (last !== undefined && before?.block === sentence.block && before.kind === sentence.kind)
      last.sentences.push(sentence);
    else blocks.push({ id: sentence.id, kind: sentence.kind, sentences: [sentence], first: index });
  });
  return blocks;
}

/** The ledger entries of a block. */
export function entriesOf({ first, sentences }: SourceBlock, ledger: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return ledger.slice(first, first + sentences.length);
}
