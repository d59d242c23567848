import { useState } from "react";
import { Input, Label, Text, TextArea, TextField } from "react-aria-components";
import { stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import type { DeskState } from "../../store/desk-state.ts";
import type { InspectorGoal } from "./focus-inspector.ts";

interface DraftFieldProperties {
  readonly label: string;
  /** The text as the briefing has it. */
  readonly read: (state: DeskState) => string;
  /** Hears every change of the text. */
  readonly onChange: (text: string) => void;
  /** Said under it, about the text as it is being written. */
  readonly describe?: (text: string) => string;
  /** What is wrong with the text as it is being written; null for nothing. */
  readonly findFault?: (text: string) => string | null;
  /** Lines of text; one without it. */
  readonly rows?: number;
  readonly goal?: InspectorGoal;
  readonly lang?: string;
}

/** What is written, and what the briefing made of it. */
interface Draft {
  readonly text: string;
  readonly taken: string;
}

/**
 * A text of the briefing. While it is being written it shows what is written, even where the briefing takes it only in
 * part: an empty line between two names, no title at all.
 */
export function DraftField(properties: DraftFieldProperties) {
  const { label, read, onChange, describe, findFault, rows, goal, lang } = properties;
  const desk = useDesk();
  const value = useDeskState(read);
  const [draft, setDraft] = useState<Draft | null>(null);
  // When the briefing has another text than the one that was written, by undoing for instance, that counts.
  const shown = draft !== null && draft.taken === value ? draft.text : value;
  const fault = findFault?.(shown) ?? null;
  const note = fault ?? describe?.(shown) ?? "";
  return (
    <TextField
      className="text-field"
      value={shown}
      isInvalid={fault !== null}
      onChange={(text) => {
        onChange(text);
        setDraft({ text, taken: read(stateOf(desk)) });
      }}
      onBlur={() => setDraft(null)}
      data-goal={goal}
    >
      <Label>{label}</Label>
      {rows === undefined ? <Input lang={lang} /> : <TextArea rows={rows} lang={lang} />}
      {note === "" ? null : (
        <Text slot="description" className={fault === null ? "field-note" : "field-fault"}>
          {note}
        </Text>
      )}
    </TextField>
  );
}
