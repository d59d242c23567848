import { ALargeSmall, Minus, Plus } from "lucide-react";
import { Button, Toolbar } from "react-aria-components";
import { CommandButton } from "../../commands/command-button.tsx";
import { currentSlideOf } from "../../store/briefing-of.ts";
import { changeSettings } from "../../store/change-settings.ts";
import { stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { useSlideNumber } from "../slide/use-slide-number.ts";
import { NotesEditor } from "./notes-editor.tsx";
import { NotesFlags } from "./notes-flags.tsx";

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

/** A length as minutes and seconds. */
function formatTime(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** What will be said with the slide in the middle. */
export function NotesPane() {
  const t = useStrings();
  const slide = useDeskState((state) => currentSlideOf(state)?.id ?? null);
  const seconds = useDeskState((state) => currentSlideOf(state)?.seconds ?? 0);
  const size = useDeskState(({ settings }) => settings.notesSize);
  const { number } = useSlideNumber();
  return (
    <div className="notes-pane">
      <div className="notes-head">
        <h2>{t("desk.notes")}</h2>
        <Toolbar className="toolbar" aria-label={t("notes.toolbar")}>
          <CommandButton id="bold" />
          <CommandButton id="italic" />
          <span className="toolbar-line" />
          <CommandButton id="bulleted-list" />
          <CommandButton id="numbered-list" />
          <span className="toolbar-line" />
          <SizeButtons />
        </Toolbar>
        <span className="spring" />
        <span className="notes-time">{t("slide.seconds", { time: formatTime(seconds) })}</span>
      </div>
      <div className="notes-scroll" style={{ fontSize: size }}>
        {slide === null ? null : (
          <NotesEditor key={slide} slide={slide} label={t("notes.label", { number: number ?? "–" })} />
        )}
      </div>
      <NotesFlags />
    </div>
  );
}
