import { memo, type ReactNode } from "react";
import type { Flag, NoteLine } from "../../../slides/index.ts";
import { useStrings } from "../../store/use-strings.ts";
import { cutLine, type LinePiece } from "./cut-line.ts";

function Piece({ piece: { text, strong, emphasis, flagged } }: { readonly piece: LinePiece }) {
  let shown: ReactNode = text;
  if (flagged) shown = <span className="note-flag">{shown}</span>;
  if (emphasis === true) shown = <em>{shown}</em>;
  return strong === true ? <strong>{shown}</strong> : shown;
}

function Line({ line, flags }: { readonly line: NoteLine; readonly flags: readonly Flag[] }) {
  const list = line.kind === "cue" ? undefined : line.list;
  const spans = flags.map(({ span }) => span ?? { start: 0, end: line.text.length });
  return (
    <p className="note-line" data-kind={line.kind} data-list={list}>
      {line.text === "" ? <br /> : cutLine(line, spans).map((piece) => <Piece key={piece.start} piece={piece} />)}
    </p>
  );
}

interface StaticNotesProperties {
  readonly slide: string;
  readonly notes: readonly NoteLine[];
  readonly flags: readonly Flag[];
  readonly label: string;
  readonly onFocus: () => void;
}

/** Notes as text that looks as they do in their editor, which takes its place when it gets the focus. */
export const StaticNotes = memo(function StaticNotes(properties: StaticNotesProperties) {
  const { slide, notes, flags, label, onFocus } = properties;
  const t = useStrings();
  const counted = notes.map((line, index) => ({ line, key: `${slide}-${index}`, index }));
  return (
    <div className="notes-editor" data-notes-of={slide}>
      <div>
        {/* biome-ignore lint/a11y/useSemanticElements: it stands for the editor, which is no field of a form either */}
        <div
          className="notes"
          role="textbox"
          aria-multiline="true"
          aria-label={label}
          tabIndex={0}
          data-entry=""
          onFocus={onFocus}
        >
          {notes.length === 0 ? (
            <p className="note-line" data-kind="own">
              <br />
            </p>
          ) : null}
          {counted.map(({ line, key, index }) => (
            <Line
              key={key}
              line={line}
              flags={flags.filter(({ place }) => place.kind === "note" && place.note === index)}
            />
          ))}
        </div>
      </div>
      {notes.length === 0 ? <p className="notes-empty">{t("notes.empty")}</p> : null}
    </div>
  );
});
