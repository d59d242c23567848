import type { Article, SentenceId } from "../article/article.ts";
import type { ListStyle, NoteLine } from "../deck/deck.ts";
import { type NoteRun, noteRuns } from "../deck/note-runs.ts";
import { joinSentences, sentenceGap } from "./join-sentences.ts";

/** A paragraph of speaker notes. */
export interface NoteParagraph {
  readonly kind: "spoken" | "cue" | "own";
  readonly text: string;
  /** The text cut where its form changes; absent when it is plain. */
  readonly runs?: readonly NoteRun[];
  /** Set for an item of a list. */
  readonly list?: ListStyle;
}

/** Numbers the paragraphs of the article: equal for sentences of one paragraph. */
export function indexBlocks(article: Article): ReadonlyMap<SentenceId, number> {
  return new Map(article.sentences.map(({ id, block }) => [id, block]));
}

function isFormatted(runs: readonly NoteRun[]): boolean {
  return runs.some(({ strong, emphasis }) => strong === true || emphasis === true);
}

function joinRuns(lines: readonly NoteLine[]): readonly NoteRun[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const gap = before === undefined ? "" : sentenceGap(before.text, line.text);
    return gap === "" ? noteRuns(line) : [{ text: gap }, ...noteRuns(line)];
  });
}

function toParagraph(lines: readonly [NoteLine, ...NoteLine[]]): NoteParagraph {
  const [first] = lines;
  const runs = joinRuns(lines);
  return {
    kind: first.kind === "sentence" ? "spoken" : first.kind,
    text: joinSentences(lines.map(({ text }) => text)),
    ...(isFormatted(runs) ? { runs } : {}),
    ...(first.kind === "cue" || first.list === undefined ? {} : { list: first.list }),
  };
}

/**
 * Lines of speaker notes grouped to paragraphs: sentences that stood in one paragraph of the article, and follow each
 * other, stay in one. An item of a list stands alone.
 */
export function groupNotes(
  notes: readonly NoteLine[],
  blocks: ReadonlyMap<SentenceId, number>,
): readonly (readonly [NoteLine, ...NoteLine[]])[] {
  const paragraphs: { readonly lines: [NoteLine, ...NoteLine[]]; readonly block: number | undefined }[] = [];
  for (const line of notes) {
    const flows = line.kind === "sentence" && line.list === undefined;
    const block = flows ? blocks.get(line.sentence) : undefined;
    const last = paragraphs.at(-1);
    if (block !== undefined && last?.block === block) last.lines.push(line);
    else paragraphs.push({ lines: [line], block });
  }
  return paragraphs.map(({ lines }) => lines);
}

/** Speaker notes as paragraphs, grouped by `groupNotes`. */
export function joinNotes(
  notes: readonly NoteLine[],
  blocks: ReadonlyMap<SentenceId, number>,
): readonly NoteParagraph[] {
  return groupNotes(notes, blocks).map(toParagraph);
}

/** The number of each paragraph in its numbered list, null for those that are in none. */
export function numberParagraphs(paragraphs: readonly { readonly list?: ListStyle }[]): readonly (number | null)[] {
  let number = 0;
  return paragraphs.map(({ list }) => {
    number = list === "numbered" ? number + 1 : 0;
    return number === 0 ? null : number;
  });
}
