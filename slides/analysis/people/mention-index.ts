import type { Passage } from "../reading/passage.ts";
import type { Mention } from "./mention.ts";

/** The mentions of one passage, by place. */
export interface MentionIndex {
  /** All mentions of one sentence. */
  readonly allInSentence: (sentence: number) => readonly Mention[];
  readonly endingAt: ReadonlyMap<number, Mention>;
  readonly startingAt: ReadonlyMap<number, Mention>;
  /** Mentions of one sentence that lie outside quotation marks and outside the office of somebody else. */
  readonly inSentence: (sentence: number) => readonly Mention[];
}

/** Indexes the mentions of a passage. Those inside another's office ("Smith’s spokesman Jane Doe") are left out of `inSentence`. */
export function indexMentions(passage: Passage, mentions: readonly Mention[]): MentionIndex {
  const bySentence = new Map<number, Mention[]>();
  const allBySentence = new Map<number, Mention[]>();
  let covered = -1;
  mentions.forEach((mention, at) => {
    const next = mentions[at + 1];
    const isEmbedded = mention.from < covered || (next !== undefined && next.start <= mention.from);
    covered = Math.max(covered, mention.end);
    const sentence = passage.sentenceOf[mention.from] ?? -1;
    file(allBySentence, sentence, mention);
    if (!isEmbedded && (passage.quoteOf[mention.from] ?? -1) < 0) file(bySentence, sentence, mention);
  });
  return {
    allInSentence: (sentence) => allBySentence.get(sentence) ?? [],
    endingAt: new Map(mentions.map((mention) => [mention.to, mention])),
    startingAt: new Map(mentions.map((mention) => [mention.start, mention])),
    inSentence: (sentence) => bySentence.get(sentence) ?? [],
  };
}

function file(bySentence: Map<number, Mention[]>, sentence: number, mention: Mention): void {
  const known = bySentence.get(sentence);
  if (known === undefined) bySentence.set(sentence, [mention]);
  else known.push(mention);
}
