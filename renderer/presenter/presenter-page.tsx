import { useEffect } from "react";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import { keepAwake } from "../talk/keep-awake.ts";
import { listenToTalkKeys } from "./listen-to-talk-keys.ts";
import { PlanBar } from "./plan-bar.tsx";
import { TalkAlerts } from "./talk-alerts.tsx";
import { TalkControls } from "./talk-controls.tsx";
import { TalkNotes } from "./talk-notes.tsx";
import { TalkSlides } from "./talk-slides.tsx";
import { TalkSplitter } from "./talk-splitter.tsx";
import { TimePanel } from "./time-panel.tsx";
import { WallClock } from "./wall-clock.tsx";

/** Takes the focus off a button. Tab goes on from where it was. */
function leaveControl(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLButtonElement) activeElement.blur();
}

/** The presenter view: what is on the screen, what comes next, what is to be said, and the time. */
export function PresenterPage() {
  const desk = useDesk();
  const t = useStrings();
  const title = useDeskState(({ presentation }) => presentation?.deck.title ?? "");
  const isRehearsal = useDeskState(({ presentation }) => presentation?.kind === "rehearsal");
  const share = useDeskState(({ settings }) => settings.presenterSplit);
  const hasDialog = useDeskState(({ dialog }) => dialog !== null);
  useEffect(() => listenToTalkKeys(desk), [desk]);
  useEffect(keepAwake, []);
  useEffect(() => {
    // After a dialog, as at the beginning, Space turns the slides and does not press the button that had the focus.
    if (hasDialog) return;
    const frame = requestAnimationFrame(() => requestAnimationFrame(leaveControl));
    return () => cancelAnimationFrame(frame);
  }, [hasDialog]);
  return (
    <main className="presenter">
      <header className="talk-bar">
        <TimePanel />
        <h1>
          {isRehearsal ? <span className="talk-kind">{t("talk.rehearsal")}</span> : null}
          <span>{title}</span>
        </h1>
        <WallClock />
      </header>
      <TalkAlerts />
      <div className="talk-columns" style={{ gridTemplateColumns: `${share}fr 5px ${1 - share}fr` }}>
        <TalkSlides />
        <TalkSplitter />
        <TalkNotes />
      </div>
      <PlanBar />
      <TalkControls />
    </main>
  );
}
