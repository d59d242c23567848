/** Letters typed one after the other at one place. */
export interface Run {
  /** How many of the run's letters were typed. */
  readonly length: number;
}

/** Signs that begin a run: each once in a round, none of them in the article. */
const signs = "~^|{}<>@#=+$%&";

/** What is typed in a run, letter by letter. */
export function runLetters(run: number): string {
  return `${signs[run % signs.length] ?? "~"}${"bcdfgh"}`;
}

function keptOf(texts: readonly string[], letters: string): number {
  for (let length = letters.length; length > 0; length -= 1) {
    if (texts.some((text) => text.includes(letters.slice(0, length)))) return length;
  }
  return 0;
}

/**
 * How many keystrokes are in a document's texts, counted from the first; a sentence when one is missing that is older
 * than one that is there: edits are kept in their order or not at all.
 */
export function countKept(texts: readonly string[], runs: readonly Run[]): number | string {
  let kept = 0;
  let isWhole = true;
  for (const [run, { length }] of runs.entries()) {
    const here = keptOf(texts, runLetters(run).slice(0, length));
    if (here > 0 && !isWhole) return "a later keystroke is there and an earlier one is not";
    kept += here;
    isWhole = here === length;
  }
  return kept;
}
