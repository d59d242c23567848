import type { Article, CheckRow, LedgerEntry, SentenceId } from "../../../slides/index.ts";

/** What a check is about; the groups of the panel. */
export type CheckKind =
  | "fit"
  | "differs"
  | "redacted"
  | "missing"
  | "length"
  | "dropped"
  | "reading"
  | "left-out"
  | "furniture"
  | "long"
  | "own"
  | "yours";

/** One line of the panel: what was found at a place, or one of the sentences that a finding is about. */
export interface CheckEntry {
  /** Unique in the panel. */
  readonly id: string;
  readonly row: CheckRow;
  /** The same kind of finding at the same place: one text may differ from its source in several words. */
  readonly more: readonly CheckRow[];
  readonly sentence: { readonly id: SentenceId; readonly text: string; readonly reason: LedgerEntry["reason"] } | null;
}

export interface CheckGroup {
  readonly kind: CheckKind;
  /** That of its gravest entry. */
  readonly severity: CheckRow["severity"];
  /** Gravest first, otherwise in the order of the talk. */
  readonly entries: readonly CheckEntry[];
}

const kinds: Readonly<Record<string, CheckKind>> = {
  "does-not-fit": "fit",
  mismatch: "differs",
  "own-tells-redacted": "redacted",
  "title-tells-redacted": "redacted",
  "repeats-redacted": "redacted",
  "no-headline": "missing",
  "empty-slide": "missing",
  "empty-item": "missing",
  "no-alt": "missing",
  "picture-missing": "missing",
  "no-notes": "missing",
  "target-missed": "length",
  "left-out-length": "left-out",
  "left-out-picture": "dropped",
  "left-out-table": "dropped",
  "left-out-footnote": "left-out",
  "taken-for-furniture": "furniture",
  "headline-long": "long",
  "item-long": "long",
  "items-many": "long",
  "own-statement": "own",
  "changed-statement": "own",
  "left-out-user": "yours",
  "left-out-hidden": "yours",
  "redacted-sentences": "yours",
  "hidden-slides": "yours",
};

const order: readonly CheckKind[] = [
  "fit",
  "redacted",
  "differs",
  "missing",
  "length",
  "dropped",
  "reading",
  "left-out",
  "furniture",
  "long",
  "own",
  "yours",
];

const gravity: Readonly<Record<CheckRow["severity"], number>> = { error: 0, warning: 1, info: 2 };

/** What a finding is about. What has no kind of its own was found when the article was read. */
function kindOf({ code }: CheckRow): CheckKind {
  return (Object.hasOwn(kinds, code) ? kinds[code] : undefined) ?? "reading";
}

function placeKey({ code, place, text }: CheckRow): string {
  const where = Object.values(place).join("-");
  // Several texts of one code at one place are one thing to mend; what has no place is told apart by what it says.
  return place.kind === "briefing" ? `${code}-${text}` : `${code}-${where}`;
}

/** Findings that should not stay as they are, one for each thing to mend, in the order of the checks. */
export function openChecks(rows: readonly CheckRow[]): readonly CheckRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = placeKey(row);
    if (row.severity === "info" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Findings at one place as one entry, in the order of the first of them. */
function gather(rows: readonly CheckRow[]): readonly CheckEntry[] {
  const places = new Map<string, CheckRow[]>();
  for (const row of rows) places.set(placeKey(row), [...(places.get(placeKey(row)) ?? []), row]);
  return [...places].flatMap(([id, [row, ...more]]) => (row === undefined ? [] : [{ id, row, more, sentence: null }]));
}

/** Diagnostics know one sentence; what the ledger and the redactions tell is about each of their sentences. */
function isOfLedger({ code }: CheckRow): boolean {
  return code.startsWith("left-out-") || code === "taken-for-furniture" || code === "repeats-redacted";
}

/** The findings of the checks by what they are about, gravest groups first. Sentences that were left out come one by one. */
export function groupChecks(
  rows: readonly CheckRow[],
  { sentences }: Pick<Article, "sentences">,
  ledger: readonly LedgerEntry[],
): readonly CheckGroup[] {
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  const reasons = new Map(ledger.map(({ sentence, reason }) => [sentence, reason]));
  const eachSentence = (row: CheckRow): readonly CheckEntry[] =>
    row.sentences.map((id) => ({
      id: `${row.code}-${id}`,
      row,
      more: [],
      sentence: { id, text: texts.get(id) ?? "", reason: reasons.get(id) ?? null },
    }));
  const groups = order.flatMap((kind) => {
    const mine = rows.filter((row) => kindOf(row) === kind).sort((a, b) => gravity[a.severity] - gravity[b.severity]);
    const [first] = mine;
    if (first === undefined) return [];
    const entries = [
      ...gather(mine.filter((row) => !isOfLedger(row))),
      ...mine.filter(isOfLedger).flatMap(eachSentence),
    ];
    return [{ kind, severity: first.severity, entries }];
  });
  return groups.sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}
