import type { TextSpan } from "../../language/text-span.ts";
import { type FoldedText, foldText } from "./fold-text.ts";
import type { MatchOptions } from "./match-options.ts";

/** Finds one text in many. Empty when there is nothing to look for. */
export type Matcher = (text: string) => readonly TextSpan[];

const word = /[\p{L}\p{N}\p{M}_]/u;

function isWholeWord(text: string, { start, end }: TextSpan): boolean {
  const before = Array.from(text.slice(Math.max(0, start - 2), start)).at(-1) ?? "";
  const after = Array.from(text.slice(end, end + 2))[0] ?? "";
  const opens = word.test(Array.from(text.slice(start, start + 2))[0] ?? "");
  const closes = word.test(Array.from(text.slice(Math.max(0, end - 2), end)).at(-1) ?? "");
  return !(opens && word.test(before)) && !(closes && word.test(after));
}

function spansIn({ text, offsets }: FoldedText, needle: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const to = at + needle.length;
    const span = offsets === null ? { start: at, end: to } : { start: offsets[at] ?? at, end: offsets[to] ?? to };
    const isPartOfCharacter = offsets !== null && (offsets[at] === offsets[at - 1] || offsets[to] === offsets[to - 1]);
    if (!isPartOfCharacter) spans.push(span);
  }
  return spans;
}

/** A matcher for one text. What it finds does not overlap; places are UTF-16 offsets of the text as given. */
export function createMatcher(find: string, options: MatchOptions): Matcher {
  const needle = foldText(find, options).text;
  if (needle === "") return () => [];
  return (text) => {
    const spans = spansIn(foldText(text, options), needle);
    return options.wholeWord === true ? spans.filter((span) => isWholeWord(text, span)) : spans;
  };
}
