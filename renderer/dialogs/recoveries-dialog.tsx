import { useEffect } from "react";
import { RecoveryRows } from "../start/recovery-list.tsx";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import { DialogHead } from "./dialog-head.tsx";
import type { DialogProperties } from "./dialog-properties.ts";
import { closeDialog } from "./open-dialog.ts";

/** Work that a crash left behind, over a desk with another document on it. */
export function RecoveriesDialog(_: DialogProperties<"recoveries">) {
  const desk = useDesk();
  const t = useStrings();
  const isEmpty = useDeskState(({ recoveries }) => recoveries.length === 0);
  useEffect(() => {
    if (isEmpty) closeDialog(desk);
  }, [desk, isEmpty]);
  return (
    <>
      <DialogHead title={t("start.recoveries")} />
      <p className="dialog-text">{t("start.recoveries-detail")}</p>
      <div className="recovery-rows dialog-scroll">
        <RecoveryRows />
      </div>
    </>
  );
}
