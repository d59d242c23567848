import { Button, ProgressBar } from "react-aria-components";
import { cancelImport } from "../documents/import-source.ts";
import type { ImportStage } from "../engine/engine-messages.ts";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";

const stages: readonly ImportStage[] = ["reading", "recognising", "composing"];

/** What is being read, how far it has come, and a way to stop it. Short imports pass without it being seen. */
export function ImportScreen() {
  const desk = useDesk();
  const t = useStrings();
  const importing = useDeskState((state) => state.importing);
  if (importing === null) return null;
  const done = stages.indexOf(importing.stage);
  return (
    <main className="import-screen">
      <h1>{t("import.title", { name: importing.name })}</h1>
      <ProgressBar
        className="import-bar"
        value={done + 0.5}
        maxValue={stages.length}
        aria-label={t(`import.${importing.stage}`)}
      >
        <div className="import-fill" style={{ width: `${((done + 0.5) / stages.length) * 100}%` }} />
      </ProgressBar>
      <ol className="import-stages">
        {stages.map((stage, index) => (
          <li key={stage} data-state={index < done ? "done" : index === done ? "now" : "next"}>
            {t(`import.${stage}`)}
          </li>
        ))}
      </ol>
      <Button autoFocus className="button" onPress={() => cancelImport(desk)}>
        {t("import.cancel")}
      </Button>
    </main>
  );
}
