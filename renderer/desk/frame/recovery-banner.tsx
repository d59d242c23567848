import { LifeBuoy } from "lucide-react";
import { openDialog } from "../../dialogs/open-dialog.ts";
import { patchState } from "../../store/desk.ts";
import { useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { Banner, type BannerAction } from "./banner.tsx";

const actions: readonly BannerAction[] = [
  { label: "recovery.show", run: (desk) => openDialog(desk, { kind: "recoveries" }) },
  { label: "recovery.later", run: (desk) => patchState(desk, { offersRecoveries: false }) },
];

/** Work that a crash left behind, for a window that was opened with a file and so did not show the start screen. */
export function RecoveryBanner() {
  const t = useStrings();
  const count = useDeskState(({ recoveries, offersRecoveries }) => (offersRecoveries ? recoveries.length : 0));
  if (count === 0) return null;
  return (
    <Banner icon={LifeBuoy} actions={actions}>
      {t("recovery.kept", { count })}
    </Banner>
  );
}
