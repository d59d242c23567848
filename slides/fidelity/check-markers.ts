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

function printed({ text, tokens }: PreparedText, { from, to }: Marker): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length);
}

function countPhrases(texts: readonly PreparedText[], kind: MarkerKind): Map<string, { count: number; token: string }> {
  const counts = new Map<string, { count: number; token: string }>();
  for (const text of texts) {
    for (const marker of text[kind]) {
      const count = (counts.get(marker.phrase)?.count ?? 0) + 1;
      counts.set(marker.phrase, { count, token: printed(text, marker) });
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
      if ((here.get(phrase)?.count ?? 0) < count) breaches.push({ code, token, detail: lost(token) });
    }
    for (const [phrase, { count, token }] of here) {
      if ((there.get(phrase)?.count ?? 0) < count) breaches.push({ code, token, detail: added(token) });
    }
  }
  return breaches;
}
