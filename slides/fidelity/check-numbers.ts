import { type Keeping, keptIn } from "./align-words.ts";
import type { FidelityBreach } from "./fidelity-breach.ts";
import type { Marker } from "./find-markers.ts";
import type { PreparedText } from "./prepared-text.ts";

/** Words of unit read with a number: "4.5 million US dollars" has more, but these are enough to tell units apart. */
const unitReach = 3;
/** Marks that end a clause, and marks that end one when a conjunction follows. */
const clauseEnds: ReadonlySet<string> = new Set([";", ":", "?", "!", "…", "."]);
const beforeOpener: ReadonlySet<string> = new Set([",", "—", "–"]);

function isUnit({ tokens, vocabulary }: PreparedText, at: number): boolean {
  const folded = tokens[at]?.folded;
  return folded !== undefined && (vocabulary.units.has(folded) || vocabulary.dateWords.has(folded));
}

/** The unit or month written beside the number at `at`, one string to compare. */
function unitBeside(text: PreparedText, at: number): string {
  const parts: string[] = [];
  if (isUnit(text, at - 1) && text.tokens[at - 2]?.kind !== "number") parts.push(text.tokens[at - 1]?.folded ?? "");
  parts.push("#");
  for (let next = at + 1; next <= at + unitReach && isUnit(text, next); next += 1) {
    parts.push(text.tokens[next]?.folded ?? "");
  }
  return parts.join(" ");
}

function isCounted(text: PreparedText, { from, to }: Marker): boolean {
  const token = text.tokens[from];
  if (token === undefined || to - from > 1) return false;
  return token.kind === "number" || text.vocabulary.numberWords.has(token.folded);
}

function numbersWithUnits(texts: readonly PreparedText[]): ReadonlyMap<string, ReadonlySet<string>> {
  const units = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const marker of text.numbers) {
      if (!isCounted(text, marker)) continue;
      const known = units.get(marker.phrase) ?? new Set<string>();
      units.set(marker.phrase, known.add(unitBeside(text, marker.from)));
    }
  }
  return units;
}

function inventedNumbers(statement: PreparedText, sources: readonly PreparedText[]): readonly FidelityBreach[] {
  const known = numbersWithUnits(sources);
  const breaches: FidelityBreach[] = [];
  for (const marker of statement.numbers) {
    if (!isCounted(statement, marker)) continue;
    const { text: token = marker.phrase, start = 0, end = 0 } = statement.tokens[marker.from] ?? {};
    const place = { start, end };
    const units = known.get(marker.phrase);
    if (units === undefined) {
      breaches.push({ code: "number", token, place, detail: `The number “${token}” is not in the source.` });
    } else if (!units.has(unitBeside(statement, marker.from))) {
      breaches.push({ code: "unit", token, place, detail: `The unit beside “${token}” is not the one in the source.` });
    }
  }
  return breaches;
}

/** The clause each token belongs to: where a clause ends, everything in it can go together. */
function clauseOf({ tokens, vocabulary }: PreparedText): readonly number[] {
  let clause = 0;
  return tokens.map((_, at) => {
    const mark = tokens[at - 1]?.folded ?? "";
    const opens = vocabulary.clauseOpeners.has(tokens[at]?.folded ?? "");
    if (at > 0 && (clauseEnds.has(mark) || (opens && beforeOpener.has(mark)))) clause += 1;
    return clause;
  });
}

/** The clauses of which the statement kept a content word. */
function keptClauses(source: PreparedText, clauses: readonly number[], kept: Keeping): ReadonlySet<number> {
  const found = new Set<number>();
  source.tokens.forEach(({ kind, folded }, at) => {
    const isContent = (kind === "word" || kind === "number") && !source.vocabulary.functionWords.has(folded);
    if (isContent && kept[at] === true) found.add(clauses[at] ?? 0);
  });
  return found;
}

/** Numbers and dates of the source that the statement left out although it kept something of their clause. */
function lostNumbers(statement: PreparedText, source: PreparedText): readonly FidelityBreach[] {
  const here = new Set(statement.numbers.map(({ phrase }) => phrase));
  const lost = source.numbers.filter(({ phrase }) => !here.has(phrase));
  if (lost.length === 0) return [];
  const clauses = clauseOf(source);
  const readings = (["first", "last"] as const).map((prefer) =>
    keptClauses(source, clauses, keptIn(statement, source, prefer)),
  );
  const breaches: FidelityBreach[] = [];
  for (const { from, to } of lost) {
    if (readings.some((kept) => !kept.has(clauses[from] ?? 0))) continue;
    const token = source.text.slice(source.tokens[from]?.start ?? 0, source.tokens[to - 1]?.end ?? 0);
    const detail = `The source has “${token}” here, the statement left it out.`;
    breaches.push({ code: "lost-number", token, place: null, detail });
  }
  return breaches;
}

/** Numbers, units and dates that differ between a statement and its sources. */
export function checkNumbers(
  statement: PreparedText,
  sources: readonly PreparedText[],
  lending: readonly PreparedText[],
): readonly FidelityBreach[] {
  return [...inventedNumbers(statement, sources), ...lending.flatMap((source) => lostNumbers(statement, source))];
}
