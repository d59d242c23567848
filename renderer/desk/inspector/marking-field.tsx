import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { briefingOf } from "../../store/briefing-of.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import type { DeskState } from "../../store/desk-state.ts";
import { useStrings } from "../../store/use-strings.ts";
import { typingKey } from "../slide/typing-key.ts";

/** A longer marking is hardly read, UTF-16 units. */
const longest = 120;

function markingOf(state: DeskState): string {
  return briefingOf(state)?.deck.options.marking ?? "";
}

/** The handling marking on every slide and page: a common one, or whatever the house has. */
export function MarkingField() {
  const desk = useDesk();
  const t = useStrings();
  const marking = useDeskState(markingOf);
  /** What is written: a blank at the end may have a word behind it in a moment. */
  const [draft, setDraft] = useState("");
  const suggestions = t("inspector.markings").split("\n");

  function write(text: string): void {
    setDraft(text);
    if (text.trim() === marking) return;
    const key = typingKey("marking", desk.now());
    changeBriefing(desk, { kind: "set-appearance", marking: text.trim() }, { key });
  }

  return (
    <ComboBox
      className="text-field"
      allowsCustomValue
      inputValue={draft.trim() === marking ? draft : marking}
      onInputChange={write}
      onBlur={() => setDraft("")}
    >
      <Label>{t("inspector.marking")}</Label>
      <div className="combo">
        <Input spellCheck={false} />
        <Button className="icon-button combo-button" aria-label={t("inspector.marking-list")}>
          <ChevronDown aria-hidden size={14} />
        </Button>
      </div>
      <Text slot="description" className="field-note">
        {t(marking.length > longest ? "inspector.marking-long" : "inspector.marking-note")}
      </Text>
      <Popover className="popover combo-popover">
        <ListBox className="menu">
          {suggestions.map((text) => (
            <ListBoxItem key={text} id={text} className="menu-item choice-item" textValue={text}>
              {text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
