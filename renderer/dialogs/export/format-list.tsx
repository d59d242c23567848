import { Check } from "lucide-react";
import { Checkbox } from "react-aria-components";
import { type Deck, exportFormats, redactedSentences } from "../../../slides/index.ts";
import { exportRows } from "../../export/export-rows.ts";
import { useStrings } from "../../store/use-strings.ts";
import { FileName } from "./file-name.tsx";
import { formatWords } from "./format-words.ts";
import type { ExportChoice } from "./use-export-choice.ts";

interface FormatListProperties {
  readonly deck: Deck;
  readonly choice: ExportChoice;
  /** Names of files that are in the folder already. */
  readonly existing: readonly string[];
}

/** The formats, each with the name its file gets. */
export function FormatList({ deck, choice, existing }: FormatListProperties) {
  const t = useStrings();
  const rows = exportRows(
    deck,
    exportFormats.map(({ name }) => name),
  );
  const isRedacted = redactedSentences(deck).size > 0;
  const detailOf = (format: string) =>
    format === "briefing" && isRedacted ? "export.briefing-redacted-detail" : formatWords[format]?.detail;
  return (
    <fieldset className="formats">
      <legend>{t("export.formats")}</legend>
      {rows.map(({ format, name }) => {
        const words = formatWords[format];
        const detail = detailOf(format);
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
            <span className="format-name">{words === undefined ? format : t(words.name)}</span>
            <span className="format-detail">{detail === undefined ? "" : t(detail)}</span>
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
