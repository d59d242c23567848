import { Check, CircleDashed, LoaderCircle, TriangleAlert } from "lucide-react";
import { Button, ProgressBar } from "react-aria-components";
import type { ExportFileState, ExportRow } from "../../export/export-rows.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { languageOf } from "../../store/language-of.ts";
import { useSay, useStrings } from "../../store/use-strings.ts";
import { showSize } from "../../strings/show-size.ts";
import { closeDialog } from "../open-dialog.ts";
import { FileName } from "./file-name.tsx";

function StateIcon({ kind }: { readonly kind: ExportFileState["kind"] }) {
  if (kind === "waiting") return <CircleDashed aria-hidden size={16} className="export-icon" data-kind={kind} />;
  if (kind === "failed") return <TriangleAlert aria-hidden size={16} className="export-icon" data-kind={kind} />;
  const Icon = kind === "written" || kind === "made" ? Check : LoaderCircle;
  return <Icon aria-hidden size={16} className="export-icon" data-kind={kind} />;
}

function useStateWords(): (state: ExportFileState) => string {
  const t = useStrings();
  const say = useSay();
  const language = useDeskState(languageOf);
  return (state) => {
    if (state.kind === "written") return showSize(state.bytes, language);
    return state.kind === "failed" ? say(state.reason) : t(`export.${state.kind}`);
  };
}

function Row({ row: { name, state } }: { readonly row: ExportRow }) {
  const desk = useDesk();
  const t = useStrings();
  const wordsOf = useStateWords();
  const canReveal = useDeskState(({ capabilities }) => capabilities.revealFile);
  return (
    <li className="export-row" data-kind={state.kind}>
      <StateIcon kind={state.kind} />
      <span className="export-name">
        <FileName name={name} />
      </span>
      <span className="export-state">{wordsOf(state)}</span>
      {state.kind === "written" && canReveal ? (
        <Button
          className="button button-quiet"
          aria-label={t("export.reveal-file", { name })}
          onPress={() => void desk.shell.revealFile({ path: state.path })}
        >
          {t("export.reveal")}
        </Button>
      ) : null}
    </li>
  );
}

interface ExportProgressProperties {
  readonly rows: readonly ExportRow[];
  readonly folder: string;
  /** False while it is under way. */
  readonly isDone: boolean;
  readonly cancel: () => void;
}

/** What is being made, and in the end what was written and where. */
export function ExportProgress({ rows, folder, isDone, cancel }: ExportProgressProperties) {
  const desk = useDesk();
  const t = useStrings();
  const isWriting = rows.some(({ state }) => state.kind === "writing");
  const count = rows.filter(({ state }) => state.kind === "written").length;
  const through = rows.filter(({ state }) => ["made", "writing", "written", "failed"].includes(state.kind)).length;
  return (
    <>
      <div role="status" className="export-summary">
        {isDone ? t(count === 0 ? "export.nothing" : "export.done", { count }) : t("export.running")}
      </div>
      {isDone ? (
        <p className="export-where">
          <bdi>{folder}</bdi>
        </p>
      ) : (
        <ProgressBar className="import-bar" value={through} maxValue={rows.length} aria-label={t("export.running")}>
          <div className="import-fill" style={{ width: `${(through / Math.max(1, rows.length)) * 100}%` }} />
        </ProgressBar>
      )}
      <ul className="export-rows dialog-scroll">
        {rows.map((row) => (
          <Row key={row.format} row={row} />
        ))}
      </ul>
      <footer className="dialog-foot">
        <span className="spring" />
        {isDone ? (
          <Button key="close" autoFocus className="button button-primary" onPress={() => closeDialog(desk)}>
            {t("dialog.close")}
          </Button>
        ) : (
          <Button key="cancel" autoFocus className="button" isDisabled={isWriting} onPress={cancel}>
            {t("dialog.cancel")}
          </Button>
        )}
      </footer>
    </>
  );
}
