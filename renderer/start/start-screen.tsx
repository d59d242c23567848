import { ClipboardPaste, FileText, FolderOpen, type LucideIcon, WifiOff } from "lucide-react";
import { Button } from "react-aria-components";
import { openDialog } from "../dialogs/open-dialog.ts";
import { importSample } from "../documents/import-sample.ts";
import { openChosen } from "../documents/open-path.ts";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { useSay, useStrings } from "../store/use-strings.ts";
import { RecentList } from "./recent-list.tsx";
import { RecoveryList } from "./recovery-list.tsx";
import { StartBar } from "./start-bar.tsx";
import { usePaste } from "./use-paste.ts";

interface WayIn {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly detail: string;
  readonly run: () => void;
}

function WayInButton({ icon: Icon, title, detail, run }: WayIn) {
  return (
    <Button className="way-in" onPress={run}>
      <Icon aria-hidden size={20} strokeWidth={1.75} />
      <span className="way-in-title">{title}</span>
      <span className="way-in-detail">{detail}</span>
    </Button>
  );
}

function Refusal() {
  const say = useSay();
  const refusal = useDeskState((state) => state.refusal);
  return (
    <div role="alert" className="refusal-place">
      {refusal === null ? null : <p className="refusal">{say(refusal)}</p>}
    </div>
  );
}

/** Where a window begins: open, drop, paste, go on with what was there. */
export function StartScreen() {
  const desk = useDesk();
  const t = useStrings();
  usePaste();
  return (
    <div className="start">
      <StartBar />
      <main className="start-main">
        <header className="start-head">
          <h1>{t("start.title")}</h1>
          <p>{t("start.lead")}</p>
        </header>
        <RecoveryList />
        <div className="ways-in">
          <WayInButton
            icon={FolderOpen}
            title={t("start.open")}
            detail={t("start.open-detail")}
            run={() => void openChosen(desk)}
          />
          <WayInButton
            icon={ClipboardPaste}
            title={t("start.paste")}
            detail={t("start.paste-detail")}
            run={() => openDialog(desk, { kind: "paste" })}
          />
          <WayInButton
            icon={FileText}
            title={t("start.sample")}
            detail={t("start.sample-detail")}
            run={() => void importSample(desk)}
          />
        </div>
        <Refusal />
        <RecentList />
      </main>
      <footer className="start-foot">
        <p>
          <WifiOff aria-hidden size={14} /> {t("start.offline")}
        </p>
        <p>
          {t("start.drop")}. {t("start.formats")}
        </p>
      </footer>
    </div>
  );
}
