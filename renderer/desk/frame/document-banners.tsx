import { downloadCopy } from "../../documents/download-copy.ts";
import { loadTheirs } from "../../documents/outside-change.ts";
import { keepMine, saveDocument, saveDocumentAs } from "../../documents/save-commands.ts";
import { useDeskState } from "../../store/desk-context.ts";
import type { DeskState, FailedSave, OpenDocument } from "../../store/desk-state.ts";
import { useSay, useStrings } from "../../store/use-strings.ts";
import { problemSaying } from "../../strings/problem-saying.ts";
import { Banner, type BannerAction } from "./banner.tsx";
import { RecoveryBanner } from "./recovery-banner.tsx";

const saveAs: BannerAction = { label: "save.as", run: saveDocumentAs };

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
  if (journalProblem === "shell-gone") {
    // Nothing else can be done here: neither saving nor looking at other work.
    return <Banner actions={[{ label: "gone.copy", run: downloadCopy }]}>{t("gone.title")}</Banner>;
  }
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
