import type { SentenceId } from "../article/article.ts";
import type { NoteLine } from "./deck.ts";

/** The sentences a line of the notes is, or was made of. */
export function noteSources(line: NoteLine): readonly SentenceId[] {
  if (line.kind === "sentence") return [line.sentence];
  return line.kind === "own" ? (line.sources ?? []) : [];
}
