import { CircleCheck } from "lucide-react";
import { useMemo } from "react";
import { CommandButton } from "../../commands/command-button.tsx";
import { useStrings } from "../../store/use-strings.ts";
import { CheckGroupView } from "../checks/check-group-view.tsx";
import { checksOf } from "../checks/checks-of.ts";
import { groupChecks, openChecks } from "../checks/group-checks.ts";
import { useSettledBriefing } from "../source/use-settled-briefing.ts";

/** What was guessed, dropped, does not fit or has no source: everything worth a look before the briefing is given. */
export function ChecksPanel() {
  const t = useStrings();
  const briefing = useSettledBriefing();
  const rows = useMemo(() => (briefing === null ? [] : checksOf(briefing)), [briefing]);
  const groups = useMemo(
    () => (briefing === null ? [] : groupChecks(rows, briefing.article, briefing.deck.ledger)),
    [rows, briefing],
  );
  const open = openChecks(rows).length;
  if (briefing === null) return null;
  return (
    <div className="panel checks">
      <div className="checks-summary">
        {open === 0 ? <CircleCheck aria-hidden size={16} className="checks-clear" /> : null}
        <p role="status" tabIndex={-1} data-rest="">
          {open > 0 ? t("checks.open", { count: open }) : t(rows.length === 0 ? "checks.none" : "checks.none-open")}
        </p>
        <span className="spring" />
        <CommandButton id="previous-check" />
        <CommandButton id="next-check" />
      </div>
      {rows.length === 0 ? (
        <div className="empty-state">
          <h2>{t("checks.empty")}</h2>
          <p>{t("checks.empty-detail")}</p>
        </div>
      ) : (
        groups.map((group) => (
          <CheckGroupView key={`${group.kind}-${group.severity}`} group={group} briefing={briefing} />
        ))
      )}
    </div>
  );
}
