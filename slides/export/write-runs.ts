import type { NoteRun } from "../deck/note-runs.ts";
import { escapeAddresses, escapeMarkdown, flattenText } from "./escape-markdown.ts";

/**
 * True when CommonMark reads marks between these characters as the beginning or end of emphasis (0.31, 6.2): the inner
 * side is no blank, and punctuation on it needs a blank, punctuation or nothing on the outer side.
 */
function canStand(inner: string, outer: string): boolean {
  return !/^[\p{P}\p{S}]$/u.test(inner) || outer === "" || /^[\s\p{P}\p{S}]$/u.test(outer);
}

interface Marks {
  readonly open: string;
  readonly close: string;
}

function marksOf({ strong, emphasis }: NoteRun, asTags: boolean): Marks {
  const pairs: readonly (readonly [string, string])[] = [
    ...(strong === true ? [asTags ? (["<strong>", "</strong>"] as const) : (["**", "**"] as const)] : []),
    ...(emphasis === true ? [asTags ? (["<em>", "</em>"] as const) : (["*", "*"] as const)] : []),
  ];
  return {
    open: pairs.map(([open]) => open).join(""),
    close: [...pairs]
      .reverse()
      .map(([, close]) => close)
      .join(""),
  };
}

function firstOf(text: string): string {
  return Array.from(text)[0] ?? "";
}

function lastOf(text: string): string {
  return Array.from(text).at(-1) ?? "";
}

/**
 * Runs of text as Markdown on one line. Blanks at the edges of emphasis go outside it; where CommonMark would not read the
 * marks between two characters, HTML's tags stand instead.
 */
export function writeRuns(runs: readonly NoteRun[]): string {
  const texts = runs.map(({ text }) => text);
  const line = runs
    .map((run, index) => {
      const [, before = "", core = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(run.text) ?? [];
      const gap = (blanks: string) => (blanks === "" ? "" : " ");
      if (core === "") return gap(before);
      const opensLine = texts.slice(0, index).join("").trim() === "";
      const written = opensLine ? escapeMarkdown(core) : escapeInline(core);
      if (run.strong !== true && run.emphasis !== true) return gap(before) + written + gap(after);
      const left = before === "" ? lastOf(texts.slice(0, index).join("")) : " ";
      const right = after === "" ? firstOf(texts.slice(index + 1).join("")) : " ";
      const touches = (other: NoteRun | undefined) => other?.strong === true || other?.emphasis === true;
      const isTight = (before === "" && touches(runs[index - 1])) || (after === "" && touches(runs[index + 1]));
      const asTags = isTight || !canStand(firstOf(core), left) || !canStand(lastOf(core), right);
      const { open, close } = marksOf(run, asTags);
      return gap(before) + open + written + close + gap(after);
    })
    .join("")
    .trim();
  return escapeAddresses(line);
}

/** Text inside a line, where nothing can begin a block: behind a letter that is taken off again. */
function escapeInline(text: string): string {
  return escapeMarkdown(`x${flattenText(text)}`).slice(1);
}
