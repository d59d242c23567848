import type { Article, CheckRow, LedgerEntry, SentenceId } from "../../../slides/index.ts";

/** What a check is about; the groups of the panel. */
export type CheckKind = "fit" | "differs" | "missing" | "length" | "left-out" | "reading" | "long" | "own" | "yours";

/** One line of the panel: a finding, or one of the sentences that a finding is about. */
export interface CheckEntry {
  /** Unique in the panel. */
  readonly id: string;
  readonly row: CheckRow;
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
  "no-headline": "missing",
  "empty-slide": "missing",
  "empty-item": "missing",
  "no-alt": "missing",
  "picture-missing": "missing",
  "no-notes": "missing",
  "target-missed": "length",
  "left-out-length": "left-out",
  "left-out-picture": "left-out",
  "left-out-table": "left-out",
  "left-out-footnote": "left-out",
  "taken-for-furniture": "reading",
  "headline-long": "long",
  "item-long": "long",
  "items-many": "long",
  "own-statement": "own",
  "changed-statement": "own",
  "left-out-user": "yours",
  "left-out-hidden": "yours",
  "hidden-slides": "yours",
};

const order: readonly CheckKind[] = [
  "fit",
  "differs",
  "missing",
  "length",
  "left-out",
  "reading",
  "long",
  "own",
  "yours",
];

const gravity: Readonly<Record<CheckRow["severity"], number>> = { error: 0, warning: 1, info: 2 };

/** What a finding is about. What has no kind of its own was found when the article was read. */
export function kindOf({ code }: CheckRow): CheckKind {
  return (Object.hasOwn(kinds, code) ? kinds[code] : undefined) ?? "reading";
}

/** True for a finding that should not stay as it is. */
export function needsAttention({ severity }: CheckRow): boolean {
  return severity !== "info";
}

function entriesOf(
  row: CheckRow,
  sentences: ReadonlyMap<SentenceId, string>,
  reasons: ReadonlyMap<SentenceId, LedgerEntry["reason"]>,
): readonly CheckEntry[] {
  const place = Object.values(row.place).join("-");
  const id = `${row.code}-${place}-${row.text}`;
  const isOfLedger = row.code.startsWith("left-out-") || row.code === "taken-for-furniture";
  if (!isOfLedger) return [{ id, row, sentence: null }];
  return row.sentences.map((sentence) => ({
    id: `${row.code}-${sentence}`,
    row,
    sentence: { id: sentence, text: sentences.get(sentence) ?? "", reason: reasons.get(sentence) ?? null },
  }));
}

/** The same finding twice at one place has two ids. */
function tellApart(entries: readonly CheckEntry[]): readonly CheckEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const count = seen.get(entry.id) ?? 0;
    seen.set(entry.id, count + 1);
    return count === 0 ? entry : { ...entry, id: `${entry.id} ${count + 1}` };
  });
}

/** The findings of the checks by what they are about, gravest groups first. Sentences that were left out come one by one. */
export function groupChecks(
  rows: readonly CheckRow[],
  { sentences }: Pick<Article, "sentences">,
  ledger: readonly LedgerEntry[],
): readonly CheckGroup[] {
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  const reasons = new Map(ledger.map(({ sentence, reason }) => [sentence, reason]));
  const groups = order.flatMap((kind) => {
    const mine = rows.filter((row) => kindOf(row) === kind).sort((a, b) => gravity[a.severity] - gravity[b.severity]);
    const [first] = mine;
    if (first === undefined) return [];
    return [
      { kind, severity: first.severity, entries: tellApart(mine.flatMap((row) => entriesOf(row, texts, reasons))) },
    ];
  });
  return groups.sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}
