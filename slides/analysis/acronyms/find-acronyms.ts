import type { Acronym } from "../analysis.ts";
import type { Passage } from "../reading/passage.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { AcronymUse } from "./acronym-use.ts";
import { findAcronymUses } from "./find-acronym-uses.ts";
import { bracketedExpansion, type Expansion, nearbyExpansion } from "./find-expansion.ts";

/** Uses of an acronym that are searched for a full name without brackets nearby. */
const usesSearched = 3;
/** Shorter ones meet the initials of any two words by chance. */
const leastLettersNearby = 3;
const mixedPattern = /^(?=.{2,8}$)\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$/u;

/** "VoIP", "DoD": not capitals throughout, so an abbreviation only in brackets beside its full name. */
function findMixed(passage: Passage, vocabulary: Vocabulary): readonly (AcronymUse & { expansion: Expansion })[] {
  return passage.tokens.flatMap((token, at) => {
    if (passage.tokens[at - 1]?.text !== "(" || !mixedPattern.test(token.text) || /^\p{Lu}+s?$/u.test(token.text))
      return [];
    const expansion = bracketedExpansion(passage, at, token.text, vocabulary);
    const sentence = passage.sentences[passage.sentenceOf[at] ?? 0]?.sentence.id;
    if (expansion === null || sentence === undefined) return [];
    return [{ acronym: token.text, passage: passage.index, token: at, sentence, expansion }];
  });
}

function findFirst(
  uses: readonly AcronymUse[],
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): Expansion | null {
  for (const { passage, token, acronym } of uses) {
    const here = passages[passage];
    const found = here === undefined ? null : bracketedExpansion(here, token, acronym, vocabulary);
    if (found !== null) return found;
  }
  for (const { passage, token, acronym } of uses.slice(0, usesSearched)) {
    if (acronym.replaceAll(".", "").length < leastLettersNearby) return null;
    const found = nearbyExpansion([passages[passage], passages[passage - 1]], token, acronym, vocabulary);
    if (found !== null) return found;
  }
  return null;
}

/** The abbreviations of an article in order of first use, with the expansion where the article prints one. */
export function findAcronyms(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  smallWords: ReadonlySet<string>,
): readonly Acronym[] {
  const byAcronym = new Map<string, AcronymUse[]>();
  const mixed = new Map<string, Expansion>();
  for (const passage of passages) {
    const bracketed = findMixed(passage, vocabulary);
    for (const { acronym, expansion } of bracketed) mixed.set(acronym, expansion);
    for (const use of [...findAcronymUses(passage, vocabulary, smallWords), ...bracketed]) {
      const known = byAcronym.get(use.acronym);
      if (known === undefined) byAcronym.set(use.acronym, [use]);
      else known.push(use);
    }
  }
  return [...byAcronym].map(([acronym, uses]) => {
    const expansion = mixed.get(acronym) ?? findFirst(uses, passages, vocabulary);
    const at = expansion === null ? undefined : expansion.passage.sentenceOf[expansion.token];
    const named = expansion === null || at === undefined ? undefined : expansion.passage.sentences[at]?.sentence.id;
    return { acronym, expansion: expansion?.text ?? null, sentence: named ?? uses[0]?.sentence ?? "" };
  });
}
