import { useMemo } from "react";
import { useStrings } from "../../store/use-strings.ts";
import { useSettledBriefing } from "../source/use-settled-briefing.ts";
import { checksOf } from "./checks-of.ts";
import { openChecks } from "./group-checks.ts";

/** Highest number that is told. */
const most = 99;

/** How many findings should not stay as they are; nothing when there are none. */
export function ChecksBadge() {
  const t = useStrings();
  const briefing = useSettledBriefing();
  const open = useMemo(() => (briefing === null ? [] : openChecks(checksOf(briefing))), [briefing]);
  if (open.length === 0) return null;
  const hasError = open.some(({ severity }) => severity === "error");
  return (
    <>
      <span className="badge" data-severity={hasError ? "error" : "warning"} aria-hidden="true">
        {open.length > most ? `${most}+` : open.length}
      </span>
      <span className="visually-hidden">{t("checks.open", { count: open.length })}</span>
    </>
  );
}
