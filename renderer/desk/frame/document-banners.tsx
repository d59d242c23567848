import { LifeBuoy, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { openDialog } from "../../dialogs/open-dialog.ts";
import { loadTheirs } from "../../documents/outside-change.ts";
import { keepMine, saveDocument, saveDocumentAs } from "../../documents/save-commands.ts";
import { type Desk, patchState } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import type { DeskState, FailedSave, OpenDocument } from "../../store/desk-state.ts";
import { useSay, useStrings } from "../../store/use-strings.ts";
import type { StringKey } from "../../strings/en.ts";
import { problemSaying } from "../../strings/problem-saying.ts";

interface BannerAction {
  readonly label: StringKey;
  readonly run: (desk: Desk) => unknown;
}

interface BannerProperties {
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  readonly actions: readonly BannerAction[];
}

function Banner({ icon: Icon = TriangleAlert, children, actions }: BannerProperties) {
  const desk = useDesk();
  const t = useStrings();
  return (
    <div className="banner" role="alert">
      <Icon aria-hidden size={16} />
      <span>{children}</span>
      {actions.map(({ label, run }) => (
        <Button key={label} className="button" onPress={() => void run(desk)}>
          {t(label)}
        </Button>
      ))}
    </div>
  );
}

const saveAs: BannerAction = { label: "save.as", run: saveDocumentAs };

const recoveryActions: readonly BannerAction[] = [
  { label: "recovery.show", run: (desk) => openDialog(desk, { kind: "recoveries" }) },
  { label: "recovery.later", run: (desk) => patchState(desk, { offersRecoveries: false }) },
];

/** Work that a crash left behind, for a window that was opened with a file and so did not show the start screen. */
function RecoveryBanner() {
  const t = useStrings();
  const count = useDeskState(({ recoveries, offersRecoveries }) => (offersRecoveries ? recoveries.length : 0));
  if (count === 0) return null;
  return (
    <Banner icon={LifeBuoy} actions={recoveryActions}>
      {t("recovery.kept", { count })}
    </Banner>
  );
}

/** The save that failed; it stays told while it is tried again. */
function failureOf({ document }: DeskState): FailedSave | null {
  const saving = document?.saving;
  if (saving?.kind === "saving") return saving.after;
  return saving?.kind === "failed" ? saving : null;
}

/** What another program did to the file. That it went with its folder is said once. */
function outsideOf(state: DeskState): OpenDocument["outside"] {
  const outside = state.document?.outside ?? null;
  return outside?.found === null && failureOf(state)?.code === "folder-gone" ? null : outside;
}

/** What stands between the user's work and its file, until it is settled. */
export function DocumentBanners() {
  const t = useStrings();
  const say = useSay();
  const failed = useDeskState(failureOf);
  const outside = useDeskState(outsideOf);
  const name = useDeskState(({ document }) => document?.file?.name ?? "");
  const journalProblem = useDeskState(({ document }) => document?.journalProblem ?? null);
  return (
    <>
      <RecoveryBanner />
      {failed === null ? null : (
        <Banner actions={[{ label: "save.retry", run: saveDocument }, saveAs]}>
          {say({
            key: failed.again ? "save.failed" : "save.failed-once",
            parameters: { reason: problemSaying(failed.code) },
          })}
        </Banner>
      )}
      {outside === null ? null : (
        <Banner
          actions={[
            { label: "outside.mine", run: keepMine },
            ...(outside.found === null ? [] : [{ label: "outside.theirs" as const, run: loadTheirs }]),
            { label: "outside.as", run: saveDocumentAs },
          ]}
        >
          {t(outside.found === null ? "outside.gone" : "outside.changed", { name })}
        </Banner>
      )}
      {journalProblem === null ? null : (
        <Banner actions={[saveAs]}>
          {say({ key: "journal.failed", parameters: { reason: problemSaying(journalProblem) } })}
        </Banner>
      )}
    </>
  );
}
