import { isUnsaved } from "../../store/change-briefing.ts";
import { useDeskState } from "../../store/desk-context.ts";
import type { DeskState } from "../../store/desk-state.ts";
import { useStrings } from "../../store/use-strings.ts";
import type { StringKey } from "../../strings/en.ts";

/** How safe the work is, in a word. */
function saveWord(state: DeskState): StringKey {
  const { document } = state;
  const saving = document?.saving;
  if (saving?.kind === "failed" || (saving?.kind === "saving" && saving.after !== null)) return "document.failed";
  if (saving?.kind === "saving") return "document.saving";
  if (isUnsaved(state)) return document?.file === null ? "document.kept" : "document.edited";
  if (document?.file?.readOnly === true) return "document.read-only";
  return document?.file == null ? "document.kept" : "document.saved";
}

/** The document's name and whether it is saved. */
export function DocumentName() {
  const t = useStrings();
  const title = useDeskState(({ document }) => document?.history.present.deck.title ?? "");
  const name = useDeskState(({ document }) => document?.file?.name ?? null);
  const word = useDeskState(saveWord);
  const isOpen = useDeskState(isUnsaved);
  const shown = title.trim() === "" ? t("document.untitled") : title;
  return (
    <div className="document-name" title={name ?? shown}>
      <h1 className="document-title">{shown}</h1>
      <span className="document-state" data-word={word} role="status" title={t(word)}>
        {isOpen ? <span className="dirty-dot" aria-hidden="true" /> : null}
        <span className="document-word">{t(word)}</span>
      </span>
    </div>
  );
}
