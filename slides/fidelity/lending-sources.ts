import type { PreparedText } from "./prepared-text.ts";

const capitalised = /^[\p{Lu}\p{Lt}]/u;
/** Small words inside names: "de la Cruz", "van der Berg". */
const nameParticles = new Set(
  "de del della der den des di da dos du la le van von zu zur bin ibn al el ben ter ten af av фон де ван".split(" "),
);

/**
 * The sources whose claims a statement makes: the one with most of its words, and those that lend it a word that is
 * not a name. A sentence that only says who "he" is lends a name, and its own "not" and "perhaps" are not at stake.
 */
export function lendingSources(statement: PreparedText, sources: readonly PreparedText[]): readonly PreparedText[] {
  if (sources.length < 2) return sources;
  const wanted = statement.tokens.filter(({ kind }) => kind === "word" || kind === "number");
  const covered = (source: PreparedText) => wanted.filter(({ folded }) => source.words.has(folded)).length;
  const ranked = sources.map((source) => ({ source, words: covered(source) })).sort((a, b) => b.words - a.words);
  const lending: PreparedText[] = [];
  let open = wanted;
  for (const { source } of ranked) {
    const lent = open.filter(({ folded }) => source.words.has(folded));
    if (lending.length === 0 || lent.some(({ text, folded }) => !capitalised.test(text) && !nameParticles.has(folded)))
      lending.push(source);
    open = open.filter(({ folded }) => !source.words.has(folded));
  }
  return lending;
}
