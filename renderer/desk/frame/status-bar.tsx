import { useDeferredValue, useMemo } from "react";
import type { LedgerEntry } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { useSlideNumber } from "../slide/use-slide-number.ts";

interface Coverage {
  readonly shown: number;
  readonly spoken: number;
  readonly aside: number;
}

function countFates(ledger: readonly LedgerEntry[]): Coverage {
  const counts = { shown: 0, spoken: 0, aside: 0 };
  for (const { fate } of ledger) counts[fate === "set-aside" ? "aside" : fate] += 1;
  return counts;
}

/** What became of the article, as one bar. The words beside it say the same. */
function CoverageMeter() {
  const t = useStrings();
  const ledger = useDeferredValue(useDeskState((state) => briefingOf(state)?.deck.ledger));
  const counts = useMemo(() => countFates(ledger ?? []), [ledger]);
  const total = counts.shown + counts.spoken + counts.aside;
  if (total === 0) return null;
  return (
    <span className="coverage">
      <span className="coverage-bar" aria-hidden="true">
        {(["shown", "spoken", "aside"] as const).map((fate) => (
          <span key={fate} data-fate={fate} style={{ flexGrow: counts[fate] }} />
        ))}
      </span>
      {t("status.coverage", { total, ...counts })}
    </span>
  );
}

/** Where one is, how long the talk is, and that every sentence has its place. */
export function StatusBar() {
  const t = useStrings();
  const { number, total } = useSlideNumber();
  const minutes = useDeskState((state) => briefingOf(state)?.deck.minutes ?? 0);
  const selected = useDeskState(({ selection }) => selection.slides.size);
  return (
    <footer className="status-bar">
      <span>
        {selected > 1
          ? t("rail.selected", { count: selected })
          : number === null
            ? t("rail.hidden")
            : t("status.position", { number, total })}
      </span>
      <span>{t("status.minutes", { minutes })}</span>
      <CoverageMeter />
    </footer>
  );
}
