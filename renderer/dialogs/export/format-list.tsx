import { Check } from "lucide-react";
import { Checkbox } from "react-aria-components";
import { exportFormats } from "../../../slides/index.ts";
import { exportRows } from "../../export/export-rows.ts";
import { useStrings } from "../../store/use-strings.ts";
import type { StringKey } from "../../strings/en.ts";
import { FileName } from "./file-name.tsx";
import type { ExportChoice } from "./use-export-choice.ts";

interface FormatWords {
  readonly name: StringKey;
  readonly detail: StringKey;
}

const words: Readonly<Record<string, FormatWords>> = {
  html: { name: "export.html", detail: "export.html-detail" },
  "slides-pdf": { name: "export.slides-pdf", detail: "export.slides-pdf-detail" },
  "handout-pdf": { name: "export.handout-pdf", detail: "export.handout-pdf-detail" },
  markdown: { name: "export.markdown", detail: "export.markdown-detail" },
  notes: { name: "export.notes", detail: "export.notes-detail" },
  briefing: { name: "export.briefing", detail: "export.briefing-detail" },
};

interface FormatListProperties {
  readonly title: string;
  readonly choice: ExportChoice;
  /** Names of files that are in the folder already. */
  readonly existing: readonly string[];
}

/** The formats, each with the name its file gets. */
export function FormatList({ title, choice, existing }: FormatListProperties) {
  const t = useStrings();
  const rows = exportRows(
    title,
    exportFormats.map(({ name }) => name),
  );
  return (
    <fieldset className="formats">
      <legend>{t("export.formats")}</legend>
      {rows.map(({ format, name }) => {
        const said = words[format];
        const isChosen = choice.formats.includes(format);
        return (
          <Checkbox
            key={format}
            className="format"
            isSelected={isChosen}
            isDisabled={!choice.isPossible(format)}
            onChange={(on) => choice.choose(format, on)}
          >
            <span className="check-box" aria-hidden="true">
              <Check size={12} strokeWidth={3} />
            </span>
            <span className="format-name">{said === undefined ? format : t(said.name)}</span>
            <span className="format-detail">{said === undefined ? "" : t(said.detail)}</span>
            <span className="format-file">
              <FileName name={name} />
              {isChosen && existing.includes(name) ? <em>{t("export.replaces")}</em> : null}
            </span>
          </Checkbox>
        );
      })}
      {choice.canPrint ? null : <p className="format-note">{t("export.no-printer")}</p>}
    </fieldset>
  );
}
