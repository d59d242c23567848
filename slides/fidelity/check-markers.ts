import type { TextSpan } from "../language/text-span.ts";
import type { BreachCode, FidelityBreach } from "./fidelity-breach.ts";
import type { Marker } from "./find-markers.ts";
import type { PreparedText } from "./prepared-text.ts";

type MarkerKind = "negations" | "hedges" | "attributions";

interface MarkerRule {
  readonly kind: MarkerKind;
  readonly code: BreachCode;
  readonly lost: (phrase: string) => string;
  readonly added: (phrase: string) => string;
}

const rules: readonly MarkerRule[] = [
  {
    kind: "negations",
    code: "negation",
    lost: (phrase) => `The source says “${phrase}”, the statement does not.`,
    added: (phrase) => `The statement says “${phrase}”, the source does not.`,
  },
  {
    kind: "hedges",
    code: "hedge",
    lost: (phrase) => `The source limits its claim with “${phrase}”, the statement does not.`,
    added: (phrase) => `The statement limits its claim with “${phrase}”, the source does not.`,
  },
  {
    kind: "attributions",
    code: "attribution",
    lost: (phrase) => `The source attributes its claim with “${phrase}”, the statement does not.`,
    added: (phrase) => `The statement attributes its claim with “${phrase}”, the source does not.`,
  },
];

/** How often a phrase is printed, and how and where the last time. */
interface PhraseCount {
  readonly count: number;
  readonly token: string;
  readonly place: TextSpan;
}

function spanOf({ text, tokens }: PreparedText, { from, to }: Marker): TextSpan {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? text.length };
}

function countPhrases(texts: readonly PreparedText[], kind: MarkerKind): Map<string, PhraseCount> {
  const counts = new Map<string, PhraseCount>();
  for (const text of texts) {
    for (const marker of text[kind]) {
      const count = (counts.get(marker.phrase)?.count ?? 0) + 1;
      const place = spanOf(text, marker);
      counts.set(marker.phrase, { count, token: text.text.slice(place.start, place.end), place });
    }
  }
  return counts;
}

/** Negations, hedges and attributions that a statement lost from its sources or added to them. */
export function checkMarkers(statement: PreparedText, sources: readonly PreparedText[]): readonly FidelityBreach[] {
  const breaches: FidelityBreach[] = [];
  for (const { kind, code, lost, added } of rules) {
    if (statement[kind].length === 0 && sources.every((source) => source[kind].length === 0)) continue;
    const here = countPhrases([statement], kind);
    const there = countPhrases(sources, kind);
    for (const [phrase, { count, token }] of there) {
      if ((here.get(phrase)?.count ?? 0) < count) breaches.push({ code, token, place: null, detail: lost(token) });
    }
    for (const [phrase, { count, token, place }] of here) {
      if ((there.get(phrase)?.count ?? 0) < count) breaches.push({ code, token, place, detail: added(token) });
    }
  }
  return breaches;
}
