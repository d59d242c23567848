import type { Deck, SentenceId } from "../../../slides/index.ts";

/**
 * The slide that a sentence which is nowhere belongs on: the one that tells the nearest sentence before it, else the
 * nearest behind it. Hidden slides and those outside the article's sections are nobody's home. Null when there is none.
 */
export function homeOfSentence({ slides, ledger }: Deck, sentence: SentenceId): string | null {
  const homes = new Set(slides.filter(({ hidden, section }) => hidden !== true && section >= 0).map(({ id }) => id));
  const place = ledger.findIndex((entry) => entry.sentence === sentence);
  if (place < 0) return null;
  const homeAt = (index: number) => ledger[index]?.slides.findLast((id) => homes.has(id)) ?? null;
  for (let index = place - 1; index >= 0; index -= 1) {
    const home = homeAt(index);
    if (home !== null) return home;
  }
  for (let index = place + 1; index < ledger.length; index += 1) {
    const home = ledger[index]?.slides.find((id) => homes.has(id));
    if (home !== undefined) return home;
  }
  return null;
}
