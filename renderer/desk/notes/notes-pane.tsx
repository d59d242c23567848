import { currentSlideOf } from "../../store/briefing-of.ts";
import { useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { useSlideNumber } from "../slide/use-slide-number.ts";
import { formatTime } from "./format-time.ts";
import { NotesEditor } from "./notes-editor.tsx";
import { NotesFlags } from "./notes-flags.tsx";
import { NotesToolbar } from "./notes-toolbar.tsx";

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
        <NotesToolbar />
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
