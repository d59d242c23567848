import { LifeBuoy } from "lucide-react";
import { Button } from "react-aria-components";
import type { Recovery } from "../../electron/contract/document-schemas.ts";
import { closeDialog } from "../dialogs/open-dialog.ts";
import { discardRecovery, reopenRecovery } from "../documents/recover-document.ts";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { languageOf } from "../store/language-of.ts";
import { useStrings } from "../store/use-strings.ts";

function RecoveryRow({ recovery }: { readonly recovery: Recovery }) {
  const desk = useDesk();
  const t = useStrings();
  const language = useDeskState(languageOf);
  const { title, path, savedAt, readable } = recovery;
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(savedAt);
  return (
    <li className="recovery">
      <div className="recovery-text">
        <span className="recovery-title">{title}</span>
        <span className="recovery-detail">
          {readable ? t("start.recovery-when", { when }) : t("start.recovery-unreadable")}
          {" · "}
          <bdi>{path ?? t("start.recovery-untitled")}</bdi>
        </span>
      </div>
      <Button
        className="button"
        aria-label={t("start.discard-title", { title })}
        onPress={() => discardRecovery(desk, recovery)}
      >
        {t("start.discard")}
      </Button>
      {readable ? (
        <Button
          className="button button-primary"
          aria-label={t("start.reopen-title", { title })}
          onPress={() => {
            closeDialog(desk);
            void reopenRecovery(desk, recovery);
          }}
        >
          {t("start.reopen")}
        </Button>
      ) : null}
    </li>
  );
}

/** The rows of work that can be reopened or thrown away. */
export function RecoveryRows() {
  const recoveries = useDeskState((state) => state.recoveries);
  return (
    <ul>
      {recoveries.map((recovery) => (
        <RecoveryRow key={recovery.journal} recovery={recovery} />
      ))}
    </ul>
  );
}

/** Work that a crash left behind. */
export function RecoveryList() {
  const t = useStrings();
  const isEmpty = useDeskState(({ recoveries }) => recoveries.length === 0);
  if (isEmpty) return null;
  return (
    <section className="recoveries" aria-labelledby="recoveries-heading">
      <header>
        <LifeBuoy aria-hidden size={18} strokeWidth={1.75} />
        <div>
          <h2 id="recoveries-heading">{t("start.recoveries")}</h2>
          <p>{t("start.recoveries-detail")}</p>
        </div>
      </header>
      <RecoveryRows />
    </section>
  );
}
