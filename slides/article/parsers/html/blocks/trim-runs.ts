import type { RichText } from "../../../draft.ts";

/** Takes off the runs that are blank at either end; what is inside stays as written. */
export function trimRuns(runs: RichText): RichText {
  let from = 0;
  let to = runs.length;
  while (from < to && (runs[from]?.text.trim() ?? "") === "") from += 1;
  while (to > from && (runs[to - 1]?.text.trim() ?? "") === "") to -= 1;
  return runs.slice(from, to);
}
