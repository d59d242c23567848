import type { FidelityBreach } from "./fidelity-breach.ts";
import type { PreparedText } from "./prepared-text.ts";
import type { Token } from "./read-tokens.ts";

function contentTokens({ tokens, vocabulary }: PreparedText): readonly Token[] {
  return tokens.filter(
    ({ kind, folded }) =>
      (kind === "word" && !vocabulary.functionWords.has(folded) && !vocabulary.numberWords.has(folded)) ||
      kind === "number",
  );
}

/** Tokens of negations, hedges and attributions: whether they may be there is checked by their count. */
function markerTokens({ negations, hedges, attributions, tokens }: PreparedText): ReadonlySet<Token | undefined> {
  const found = new Set<Token | undefined>();
  for (const { from, to } of [...negations, ...hedges, ...attributions]) {
    for (let at = from; at < to; at += 1) found.add(tokens[at]);
  }
  return found;
}

/** Content words that none of the sources has, exactly as written but for case. Numbers are checked elsewhere. */
export function inventedWords(statement: PreparedText, sources: readonly PreparedText[]): readonly FidelityBreach[] {
  const breaches: FidelityBreach[] = [];
  const markers = markerTokens(statement);
  for (const token of contentTokens(statement)) {
    const { kind, folded, text, start, end } = token;
    if (kind === "number" || markers.has(token) || sources.some(({ words }) => words.has(folded))) continue;
    const detail = `The word “${text}” is not in the source.`;
    breaches.push({ code: "invented-word", token: text, place: { start, end }, detail });
  }
  return breaches;
}

/** The first content word that stands in another order than in the source. */
export function changedOrder(statement: PreparedText, source: PreparedText): readonly FidelityBreach[] {
  const there = contentTokens(source);
  let at = 0;
  for (const { folded, text, start, end } of contentTokens(statement)) {
    if (!source.words.has(folded)) continue;
    while (there[at] !== undefined && there[at]?.folded !== folded) at += 1;
    if (there[at] === undefined) {
      const detail = `“${text}” stands in another order than in the source.`;
      return [{ code: "order", token: text, place: { start, end }, detail }];
    }
    at += 1;
  }
  return [];
}
