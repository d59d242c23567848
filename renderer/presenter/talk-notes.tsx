import { Flag, Minus, Pencil, Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { NoteLine } from "../../slides/index.ts";
import { StaticNotes } from "../desk/all-notes/static-notes.tsx";
import { formatTime } from "../desk/notes/format-time.ts";
import { NotesEditor } from "../desk/notes/notes-editor.tsx";
import { slideOf } from "../store/briefing-of.ts";
import { patchState } from "../store/desk.ts";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import { plannedTime } from "../talk/talk-plan.ts";
import { notesSizeOf } from "./notes-size-of.ts";
import { TalkButton } from "./talk-button.tsx";
import { useTalk } from "./use-talk.ts";

const noNotes: readonly NoteLine[] = [];
const noFlags = [] as const;

/** Notes to be read; they have an editor as soon as they are written in. */
function Notes({ slide, number }: { readonly slide: string; readonly number: number }) {
  const desk = useDesk();
  const t = useStrings();
  const notes = useDeskState((state) => slideOf(state, slide)?.notes ?? noNotes);
  const isWanted = useDeskState(({ noteWish }) => noteWish?.slide === slide);
  const [isEdited, setEdited] = useState(false);
  const label = t("notes.label", { number });
  useEffect(() => {
    if (isWanted) setEdited(true);
  }, [isWanted]);
  if (isEdited) return <NotesEditor slide={slide} label={label} />;
  return (
    <StaticNotes
      slide={slide}
      notes={notes}
      flags={noFlags}
      label={label}
      onFocus={() => patchState(desk, { noteWish: { slide, line: 0, start: 0, end: 0 } })}
    />
  );
}

/** What is to be said, large enough to be read from where one stands. */
export function TalkNotes() {
  const t = useStrings();
  const { state, slides, plan } = useTalk();
  const remembered = useDeskState(({ settings }) => settings.presenterNotesSize);
  const scroll = useRef<HTMLDivElement>(null);
  const { index } = state;
  const slide = slides[index] ?? "";
  const isFlagged = state.flags.includes(index);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide's notes begin at their top
  useEffect(() => {
    scroll.current?.scrollTo({ top: 0 });
  }, [index]);
  return (
    <section className="talk-notes" aria-label={t("desk.notes")} data-scope="notes">
      <header>
        <h2>{t("desk.notes")}</h2>
        <span className="talk-faint">{t("slide.seconds", { time: formatTime(plannedTime(plan, index) / 1000) })}</span>
        <span className="spring" />
        <TalkButton
          action={{ kind: "flag" }}
          label={t(isFlagged ? "talk.flagged" : "talk.flag")}
          shortcut="M"
          icon={Flag}
          isOn={isFlagged}
        />
        <TalkButton action={{ kind: "edit-notes" }} label={t("talk.edit-notes")} shortcut="E" icon={Pencil} />
        <TalkButton
          action={{ kind: "smaller" }}
          label={t("notes.smaller")}
          shortcut="−"
          icon={Minus}
          isLabelled={false}
        />
        <TalkButton action={{ kind: "larger" }} label={t("notes.larger")} shortcut="+" icon={Plus} isLabelled={false} />
      </header>
      <div className="talk-notes-scroll" ref={scroll} style={{ fontSize: notesSizeOf(remembered, window.innerHeight) }}>
        <Notes key={slide} slide={slide} number={index + 1} />
      </div>
    </section>
  );
}
