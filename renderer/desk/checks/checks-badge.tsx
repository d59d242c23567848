import { useMemo } from "react";
import { useStrings } from "../../store/use-strings.ts";
import { useSettledBriefing } from "../source/use-settled-briefing.ts";
import { checksOf } from "./checks-of.ts";
import { needsAttention } from "./group-checks.ts";

/** How many findings should not stay as they are; nothing when there are none. */
export function ChecksBadge() {
  const t = useStrings();
  const briefing = useSettledBriefing();
  const open = useMemo(() => (briefing === null ? [] : checksOf(briefing).filter(needsAttention)), [briefing]);
  if (open.length === 0) return null;
  const hasError = open.some(({ severity }) => severity === "error");
  return (
    <>
      <span className="badge" data-severity={hasError ? "error" : "warning"} aria-hidden="true">
        {open.length}
      </span>
      <span className="visually-hidden">{t("checks.open", { count: open.length })}</span>
    </>
  );
}
