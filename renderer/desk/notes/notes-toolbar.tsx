import { ALargeSmall, Minus, Plus } from "lucide-react";
import { Button, Toolbar } from "react-aria-components";
import { CommandButton } from "../../commands/command-button.tsx";
import { changeSettings } from "../../store/change-settings.ts";
import { stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";

/** Sizes of the notes, CSS pixels. */
const smallest = 12;
const largest = 40;
const step = 2;

function SizeButtons() {
  const desk = useDesk();
  const t = useStrings();
  const size = useDeskState(({ settings }) => settings.notesSize);
  const change = (by: number) => {
    const next = Math.min(largest, Math.max(smallest, stateOf(desk).settings.notesSize + by));
    changeSettings(desk, { notesSize: next });
  };
  return (
    <>
      <Button
        className="icon-button"
        aria-label={t("notes.smaller")}
        isDisabled={size <= smallest}
        onPress={() => change(-step)}
      >
        <Minus aria-hidden size={14} />
      </Button>
      <ALargeSmall aria-hidden size={16} className="notes-size" />
      <Button
        className="icon-button"
        aria-label={t("notes.larger")}
        isDisabled={size >= largest}
        onPress={() => change(step)}
      >
        <Plus aria-hidden size={14} />
      </Button>
    </>
  );
}

/** How the notes are set and how large they are. */
export function NotesToolbar() {
  const t = useStrings();
  return (
    <Toolbar className="toolbar" aria-label={t("notes.toolbar")}>
      <CommandButton id="bold" />
      <CommandButton id="italic" />
      <span className="toolbar-line" />
      <CommandButton id="bulleted-list" />
      <CommandButton id="numbered-list" />
      <span className="toolbar-line" />
      <SizeButtons />
    </Toolbar>
  );
}
