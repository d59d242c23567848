import { Toolbar } from "react-aria-components";
import { CommandButton } from "../../commands/command-button.tsx";
import { hasOpenSentences, hasSentences } from "../../commands/conditions.ts";
import { ContextMenu } from "../../commands/context-menu.tsx";
import { briefingOf } from "../../store/briefing-of.ts";
import { stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { selectSentences } from "../../store/select.ts";
import { useStrings } from "../../store/use-strings.ts";
import { SourceList } from "./source-list.tsx";
import { useSettledBriefing } from "./use-settled-briefing.ts";

const fates = ["shown", "spoken", "aside", "redacted"] as const;

/** What the marks in the article mean: shape and words, not only colour. */
function Legend() {
  const t = useStrings();
  return (
    <ul className="legend" aria-label={t("source.legend")}>
      {fates.map((fate) => (
        <li key={fate}>
          <span className="legend-mark" data-fate={fate === "aside" ? "set-aside" : fate} aria-hidden="true" />
          {t(`source.${fate}`)}
        </li>
      ))}
    </ul>
  );
}

const placing = ["show-sentence", "show-sentence-new", "speak-sentence", "set-sentence-aside"] as const;

/** What can be done with the selected sentences. One button redacts and lifts it again: it keeps the focus. */
function SentenceActions() {
  const t = useStrings();
  const count = useDeskState(({ selection }) => selection.sentences.size);
  const isRedacted = useDeskState((state) => hasSentences(state) && !hasOpenSentences(state));
  return (
    <div className="source-actions">
      <span className="source-count">{count === 0 ? t("source.hint") : t("source.selected", { count })}</span>
      {count === 0 ? null : (
        <Toolbar className="source-buttons" aria-label={t("group.source")}>
          {isRedacted ? null : placing.map((id) => <CommandButton key={id} id={id} withLabel className="button" />)}
          <CommandButton
            key="redaction"
            id={isRedacted ? "lift-redaction" : "redact-sentence"}
            withLabel
            className="button"
          />
        </Toolbar>
      )}
    </div>
  );
}

/** The whole article: what became of every sentence, and the means to change it. */
export function SourcePane() {
  const desk = useDesk();
  const briefing = useSettledBriefing();
  const isOpen = useDeskState((state) => briefingOf(state) !== null);
  if (!isOpen || briefing === null) return null;

  function selectUnder(target: Element): void {
    const id = target.closest<HTMLElement>("[data-sentence]")?.dataset.sentence;
    if (id !== undefined && !stateOf(desk).selection.sentences.has(id)) selectSentences(desk, new Set([id]));
  }

  return (
    <div className="source-pane" data-scope="source">
      <Legend />
      <ContextMenu groups={["source"]} className="source-scroll" onOpen={selectUnder}>
        <SourceList briefing={briefing} />
      </ContextMenu>
      <SentenceActions />
    </div>
  );
}
