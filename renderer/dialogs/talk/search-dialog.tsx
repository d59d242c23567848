import { Search } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import { Button, Heading } from "react-aria-components";
import { sourceLine } from "../../presenter/source-line.ts";
import { useTalk } from "../../presenter/use-talk.ts";
import { useDesk } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import type { DialogProperties } from "../dialog-properties.ts";
import { closeDialog } from "../open-dialog.ts";
import { type SearchRow, searchRows } from "./search-rows.ts";

/** The text with what matches marked. */
function Marked({ row: { text, matches } }: { readonly row: SearchRow }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of matches) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <span>
      {parts}
      {text.slice(at)}
    </span>
  );
}

interface RowProperties {
  readonly row: SearchRow;
  readonly id: string;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Row({ row, id, isActive, onChoose }: RowProperties) {
  const t = useStrings();
  const numbers = row.places.map((place) => place + 1).join(", ");
  const where =
    row.places.length === 0
      ? t("talk.on-no-slide")
      : t(row.sentence === null ? "talk.found-slide" : "talk.found-on", { slides: numbers, count: row.places.length });
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field's keys choose rows
    <div className="talk-result" role="option" id={id} aria-selected={isActive} onClick={onChoose}>
      <Marked row={row} />
      <small>{where}</small>
    </div>
  );
}

/** Looks for an answer in the slides and the whole article. The audience sees nothing of it until something is shown. */
export function SearchDialog(_: DialogProperties<"talk-search">) {
  const desk = useDesk();
  const t = useStrings();
  const listId = useId();
  const { briefing, slides, session } = useTalk();
  const [question, setQuestion] = useState("");
  const [active, setActive] = useState(0);
  const asked = useDeferredValue(question);
  const rows = useMemo(() => searchRows(briefing, slides, asked), [briefing, slides, asked]);
  const row = rows[active];
  const idOf = (index: number) => `${listId}-${index}`;
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [listId, active]);

  function go(): void {
    const [place] = row?.places ?? [];
    if (place === undefined) return;
    session.dispatch({ kind: "go", index: place });
    closeDialog(desk);
  }
  function show(): void {
    if (row === undefined || row.sentence === null) return;
    session.dispatch({ kind: "quote", quote: { text: row.text, source: sourceLine(briefing) } });
    closeDialog(desk);
  }
  function press(event: KeyboardEvent): void {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0 && event.key !== "Enter") return;
    event.preventDefault();
    if (by !== 0) setActive(Math.min(Math.max(0, active + by), Math.max(0, rows.length - 1)));
    else if (event.shiftKey) show();
    else go();
  }

  return (
    <div className="palette">
      <Heading slot="title" className="visually-hidden">
        {t("talk.search-title")}
      </Heading>
      <div className="palette-field">
        <Search aria-hidden size={16} />
        <input
          // biome-ignore lint/a11y/noAutofocus: the dialog is opened to type into this field
          autoFocus
          type="text"
          role="combobox"
          autoComplete="off"
          aria-label={t("talk.search-title")}
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-activedescendant={row === undefined ? undefined : idOf(active)}
          placeholder={t("talk.search-placeholder")}
          value={question}
          onChange={({ target }) => {
            setQuestion(target.value);
            setActive(0);
          }}
          onKeyDown={press}
        />
      </div>
      <div className="talk-results" role="listbox" id={listId} aria-label={t("talk.results")}>
        {rows.map((each, index) => (
          <Row
            key={each.key}
            row={each}
            id={idOf(index)}
            isActive={index === active}
            onChoose={() => setActive(index)}
          />
        ))}
      </div>
      {asked.trim() !== "" && rows.length === 0 ? <p className="palette-empty">{t("talk.nothing-found")}</p> : null}
      <footer className="talk-search-foot">
        <span className="dialog-note">{t("talk.search-hint")}</span>
        <span className="spring" />
        <Button className="button" isDisabled={row === undefined || row.sentence === null} onPress={show}>
          {t("talk.put-on-screen")} <kbd>Shift+Enter</kbd>
        </Button>
        <Button className="button button-primary" isDisabled={(row?.places.length ?? 0) === 0} onPress={go}>
          {t("talk.go-to-slide")} <kbd>Enter</kbd>
        </Button>
      </footer>
    </div>
  );
}
