import { Folder } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { exportRows } from "../../export/export-rows.ts";
import { findExisting } from "../../export/find-existing.ts";
import type { ExportWish } from "../../export/start-export.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useSay, useStrings } from "../../store/use-strings.ts";
import { closeDialog } from "../open-dialog.ts";
import { ReplaceQuestion } from "../replace-question.tsx";
import { EmbargoWarning } from "./embargo-warning.tsx";
import { ExportOptions } from "./export-options.tsx";
import { FormatList } from "./format-list.tsx";
import { HandoutPreview } from "./handout-preview.tsx";
import { OfficeWarning } from "./office-warning.tsx";
import { RedactionNote } from "./redaction-note.tsx";
import { useExportChoice } from "./use-export-choice.ts";
import { useExportFolder } from "./use-export-folder.ts";

/** What to export, how, and where to. */
export function ExportForm({ start }: { readonly start: (wish: ExportWish) => void }) {
  const desk = useDesk();
  const t = useStrings();
  const say = useSay();
  const deck = useDeskState((state) => briefingOf(state)?.deck ?? null);
  const choice = useExportChoice();
  const { path, list, problem, change } = useExportFolder();
  const [isAsking, setAsking] = useState(false);
  const names = (deck === null ? [] : exportRows(deck, choice.formats)).map(({ name }) => name);
  const existing = list === null ? [] : findExisting(list, names);
  const [firstExisting] = existing;

  function begin(replace: boolean): void {
    if (path === null) return;
    const { formats, options } = choice;
    start({ formats, options, folder: path, replace });
  }

  return (
    <>
      <div className="export-body">
        <div className="export-form dialog-scroll">
          {deck === null ? null : <FormatList deck={deck} choice={choice} existing={existing} />}
          <RedactionNote />
          <ExportOptions choice={choice} />
          <EmbargoWarning />
          <OfficeWarning formats={choice.formats} />
        </div>
        <HandoutPreview choice={choice} />
      </div>
      {isAsking ? (
        <ReplaceQuestion
          question={t("export.replace-question", { count: existing.length, name: firstExisting ?? "" })}
          answer={(replace) => (replace ? begin(true) : setAsking(false))}
        />
      ) : (
        <footer className="dialog-foot">
          <div className="export-folder">
            <span className="export-label">{t("export.folder")}</span>
            <Folder aria-hidden size={15} className="folder-icon" />
            <span className="export-path">
              <bdi>{path ?? ""}</bdi>
            </span>
            {path !== null && list === null ? <em className="export-new">{t("export.new-folder")}</em> : null}
            <Button className="button" onPress={change}>
              {t("export.change-folder")}
            </Button>
          </div>
          <span className="dialog-note" role="status">
            {problem !== null ? say(problem) : names.length === 0 ? t("export.choose-one") : null}
          </span>
          <Button className="button" onPress={() => closeDialog(desk)}>
            {t("dialog.cancel")}
          </Button>
          <Button
            autoFocus
            className="button button-primary"
            isDisabled={names.length === 0}
            onPress={() => (existing.length === 0 ? begin(false) : setAsking(true))}
          >
            {names.length === 0 ? t("export.export") : t("export.export-count", { count: names.length })}
          </Button>
        </footer>
      )}
    </>
  );
}
