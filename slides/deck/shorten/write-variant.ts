import type { Token } from "../../fidelity/read-tokens.ts";

const closing = /^[,.;:!?…)\]}”»%]$/u;
const opening = /^[([{“«]$/u;
/** Punctuation that may end a sentence and says nothing on a slide; "!" and "?" stay. */
const trailing = /(?<=^|[^.])(?:[\s,;:–—。।۔-]|\.(?!\.))+$/u;

function gapBefore(previous: Token, token: Token, isAdjacent: boolean): string {
  if (isAdjacent) return token.start > previous.end ? " " : "";
  return closing.test(token.text) || opening.test(previous.text) ? "" : " ";
}

function dropTrailing(written: string, endsInAbbreviation: boolean): string {
  if (endsInAbbreviation) return written;
  const quoted = /[.,]([”"»]+)$/u.exec(written);
  if (quoted !== null) return written.slice(0, quoted.index) + (quoted[1] ?? "");
  return written.replace(trailing, "");
}

/** Capital for the first letter, unless the word has capitals of its own ("iPhone"). */
export function capitalise(written: string): string {
  const first = /^[“«"'‘(]*(\p{Ll})([\p{L}\p{M}]*)/u.exec(written);
  if (first === null || /\p{Lu}/u.test(first[2] ?? "")) return written;
  const at = first[0].length - (first[1] ?? "").length - (first[2] ?? "").length;
  return written.slice(0, at) + (first[1] ?? "").toUpperCase() + written.slice(at + (first[1] ?? "").length);
}

/**
 * The tokens that are kept, written out as a line of a slide: blanks as in the source, a capital at the beginning, no
 * full stop at the end.
 */
export function writeVariant(tokens: readonly Token[], isKept: (index: number) => boolean): string {
  let written = "";
  let previous: Token | null = null;
  let previousIndex = -1;
  tokens.forEach((token, index) => {
    if (!isKept(index)) return;
    if (previous !== null) written += gapBefore(previous, token, previousIndex === index - 1);
    written += token.text;
    previous = token;
    previousIndex = index;
  });
  const last: Token | null = previous;
  const endsInAbbreviation = last !== null && (last as Token).kind === "word" && (last as Token).text.endsWith(".");
  return capitalise(dropTrailing(written.trim(), endsInAbbreviation));
}
