import type { PreparedText } from "./prepared-text.ts";
import type { Token } from "./read-tokens.ts";

/** For each token of the source, whether the statement kept it. */
export type Keeping = readonly boolean[];

function isWord({ kind }: Token): boolean {
  return kind === "word" || kind === "number";
}

/** Where each word stands, in the order in which they are to be used up. */
function placesOf(
  tokens: readonly Token[],
  wanted: ReadonlySet<string>,
  prefer: "first" | "last",
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach(({ folded }, at) => {
    if (!wanted.has(folded)) return;
    const known = places.get(folded);
    if (known === undefined) places.set(folded, [at]);
    else known.push(at);
  });
  // The next place to use is taken from the end.
  if (prefer === "first") for (const list of places.values()) list.reverse();
  return places;
}

/**
 * Which words of the source a statement kept, if it was made by leaving words out: each word of the statement is
 * matched with the first (or, from the end, the last) place in the source that keeps their order.
 */
export function keptIn(statement: PreparedText, source: PreparedText, prefer: "first" | "last"): Keeping {
  const kept = new Array<boolean>(source.tokens.length).fill(false);
  const words = statement.tokens.filter(isWord);
  if (prefer === "last") words.reverse();
  const places = placesOf(source.tokens, statement.words, prefer);
  let at = prefer === "first" ? -1 : source.tokens.length;
  const isPassed = (place: number) => (prefer === "first" ? place <= at : place >= at);
  for (const { folded } of words) {
    const list = places.get(folded) ?? [];
    let place = list.pop();
    while (place !== undefined && isPassed(place)) place = list.pop();
    if (place === undefined) continue;
    kept[place] = true;
    at = place;
  }
  return kept;
}
