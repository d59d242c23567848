import { useState } from "react";
import { Button, Input, Label, Text, TextField } from "react-aria-components";
import { isEmbargoed, writeMoment } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { localMoment } from "../../store/local-moment.ts";
import { useStrings } from "../../store/use-strings.ts";
import { typingKey } from "../slide/typing-key.ts";

/** As a field of day and time has it: local, without an offset. */
const fieldLength = "2026-12-01T09:00".length;

function momentOf(text: string): string | null {
  const date = new Date(text);
  return text === "" || Number.isNaN(date.getTime()) ? null : writeMoment(date.getTime(), -date.getTimezoneOffset());
}

function fieldText(embargo: string): string {
  const date = new Date(embargo);
  return writeMoment(date.getTime(), -date.getTimezoneOffset()).slice(0, fieldLength);
}

/** Until when nothing of the briefing may be published, in the time of this computer. */
export function EmbargoField() {
  const desk = useDesk();
  const t = useStrings();
  const deck = useDeskState((state) => briefingOf(state)?.deck ?? null);
  /** What is written while it is not yet a day and a time; the field itself empties then. */
  const [isHalf, setHalf] = useState(false);
  const embargo = deck?.embargo ?? null;
  const isOver = deck !== null && !isEmbargoed(deck, localMoment(desk));
  const note = embargo === null ? "inspector.embargo-none" : isOver ? "inspector.embargo-over" : "inspector.embargo-on";

  function write(text: string): void {
    const moment = momentOf(text);
    setHalf(moment === null);
    // A day half typed is none: the embargo stays until it is lifted.
    if (moment !== null) {
      changeBriefing(desk, { kind: "set-embargo", embargo: moment }, { key: typingKey("embargo", desk.now()) });
    }
  }

  function lift(): void {
    setHalf(false);
    changeBriefing(desk, { kind: "set-embargo", embargo: null });
  }

  return (
    <div className="embargo-field">
      <TextField
        className="text-field"
        value={isHalf || embargo === null ? "" : fieldText(embargo)}
        onChange={write}
        onBlur={() => setHalf(false)}
      >
        <Label>{t("inspector.embargo")}</Label>
        <Input type="datetime-local" max="9999-12-31T23:59" />
        <Text slot="description" className="field-note">
          {t(note)}
        </Text>
      </TextField>
      {embargo === null ? null : (
        <Button className="button button-quiet action-button" onPress={lift}>
          {t("inspector.embargo-lift")}
        </Button>
      )}
    </div>
  );
}
