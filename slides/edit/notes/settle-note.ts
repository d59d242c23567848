import type { Article, SentenceId } from "../../article/article.ts";
import type { Emphasis, ListStyle, NoteForm, NoteLine } from "../../deck/deck.ts";
import { noteSources } from "../../deck/note-sources.ts";
import { indexArticle } from "../article-index.ts";
import { tidyEmphasis } from "./emphasis.ts";

/** The form of a line, without what it has none of. */
export function noteForm(emphasis: readonly Emphasis[], list: ListStyle | undefined): NoteForm {
  return { ...(emphasis.length === 0 ? {} : { emphasis }), ...(list === undefined ? {} : { list }) };
}

/** The emphasis of a line; empty for a stage direction. */
export function emphasisOf(line: NoteLine): readonly Emphasis[] {
  return line.kind === "cue" ? [] : (line.emphasis ?? []);
}

function listOf(line: NoteLine): ListStyle | undefined {
  return line.kind === "cue" ? undefined : line.list;
}

function isSameLine(a: NoteLine, b: NoteLine): boolean {
  const [was, is] = [emphasisOf(a), emphasisOf(b)];
  const sources = noteSources(b);
  return (
    a.kind === b.kind &&
    a.text === b.text &&
    listOf(a) === listOf(b) &&
    noteSources(a).length === sources.length &&
    noteSources(a).every((id, index) => id === sources[index]) &&
    was.length === is.length &&
    was.every(({ start, end, style }, index) => {
      const other = is[index];
      return other !== undefined && start === other.start && end === other.end && style === other.style;
    })
  );
}

function settle(line: NoteLine, article: Article): NoteLine {
  if (line.kind === "cue") return { kind: "cue", text: line.text.replace(/[\r\n\u2028\u2029]+/gu, " ") };
  const { sentence } = indexArticle(article);
  const sources: readonly SentenceId[] = [...new Set(noteSources(line))].filter((id) => {
    const source = sentence(id);
    return source !== undefined && source.asideReason !== "redacted";
  });
  const text = line.text.replace(/\r\n?/gu, "\n");
  const form = noteForm(tidyEmphasis(line.emphasis ?? [], text.length), line.list);
  const [only, another] = sources;
  if (only !== undefined && another === undefined && sentence(only)?.text === text) {
    return { kind: "sentence", sentence: only, text, ...form };
  }
  return { kind: "own", text, ...(sources.length === 0 ? {} : { sources }), ...form };
}

/**
 * A line as it may stand in notes: a sentence of the article word for word, else the user's own with the sentences it was
 * made of. The same object when it is so already.
 */
export function settleNote(line: NoteLine, article: Article): NoteLine {
  const settled = settle(line, article);
  return isSameLine(line, settled) ? line : settled;
}

/** A line with another text, its emphasis moved along. */
export function rewriteNote(line: NoteLine, text: string, emphasis: readonly Emphasis[], article: Article): NoteLine {
  if (line.kind === "cue") return settleNote({ kind: "cue", text }, article);
  const sources = noteSources(line);
  const form = noteForm(emphasis, line.list);
  return settleNote({ kind: "own", text, ...(sources.length === 0 ? {} : { sources }), ...form }, article);
}
