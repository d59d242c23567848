import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { loadTheirs } from "../../documents/outside-change.ts";
import { keepMine, saveDocument, saveDocumentAs } from "../../documents/save-commands.ts";
import type { Desk } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useSay, useStrings } from "../../store/use-strings.ts";
import type { StringKey } from "../../strings/en.ts";
import { problemSaying } from "../../strings/problem-saying.ts";

interface BannerAction {
  readonly label: StringKey;
  readonly run: (desk: Desk) => unknown;
}

function Banner({ children, actions }: { readonly children: ReactNode; readonly actions: readonly BannerAction[] }) {
  const desk = useDesk();
  const t = useStrings();
  return (
    <div className="banner" role="alert">
      <TriangleAlert aria-hidden size={16} />
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

/** What stands between the user's work and its file, until it is settled. */
export function DocumentBanners() {
  const t = useStrings();
  const say = useSay();
  const saving = useDeskState(({ document }) => document?.saving ?? null);
  const outside = useDeskState(({ document }) => document?.outside ?? null);
  const name = useDeskState(({ document }) => document?.file?.name ?? "");
  const journalProblem = useDeskState(({ document }) => document?.journalProblem ?? null);
  return (
    <>
      {saving?.kind === "failed" ? (
        <Banner actions={[{ label: "save.retry", run: saveDocument }, saveAs]}>
          {say({
            key: saving.again ? "save.failed" : "save.failed-once",
            parameters: { reason: problemSaying(saving.code) },
          })}
        </Banner>
      ) : null}
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
