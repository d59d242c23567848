import { Pause, Play, RotateCcw, Target, Undo2 } from "lucide-react";
import { Button } from "react-aria-components";
import { openDialog } from "../dialogs/open-dialog.ts";
import { useDesk } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import type { Translate } from "../strings/translate.ts";
import { formatDuration, judgeTalk, type Pace } from "../talk/pace.ts";
import type { TalkState } from "../talk/talk-state.ts";
import { talkElapsed, timeLeft } from "../talk/time-left.ts";
import { performAction } from "./perform-action.ts";
import { TalkButton } from "./talk-button.tsx";
import { useMoment, useTalk } from "./use-talk.ts";

/** For this long after a reset its button undoes it, milliseconds. */
const undoOffered = 20_000;

function describePace({ timer }: TalkState, pace: Pace, t: Translate): string {
  if (timer.phase === "waiting") return t("talk.waits");
  if (timer.phase === "paused") return t("talk.paused");
  return pace.kind === "on-plan" ? t("talk.on-plan") : t(`talk.${pace.kind}`, { time: formatDuration(pace.by) });
}

/** The time spoken or left, against the plan, and the buttons of the timer. */
export function TimePanel() {
  const desk = useDesk();
  const t = useStrings();
  const talk = useTalk();
  const moment = useMoment(talk);
  const { state, plan } = talk;
  const { phase } = state.timer;
  const elapsed = talkElapsed(state, moment.now);
  const left = timeLeft(state, plan.length, moment);
  const pace = judgeTalk(plan, state, moment);
  const shown = formatDuration(left ?? elapsed);
  const canUndo = state.undo !== null && elapsed < undoOffered;
  const detail =
    left === null
      ? t("talk.of-plan", { plan: formatDuration(plan.length) })
      : t("talk.left-spoken", { elapsed: formatDuration(elapsed), plan: formatDuration(plan.length) });
  return (
    <div
      className="talk-time"
      data-pace={phase === "running" ? pace.kind : "on-plan"}
      data-phase={phase}
      data-over={left !== null && left < 0}
    >
      <Button
        className="talk-elapsed"
        preventFocusOnPress
        aria-label={`${t(left === null ? "talk.elapsed" : "talk.left", { time: shown })}. ${t("talk.turn")}`}
        onPress={() => performAction(desk, { kind: "countdown" })}
      >
        {shown}
      </Button>
      <div className="talk-beside">
        <span>{detail}</span>
        <span className="talk-pace">{describePace(state, pace, t)}</span>
      </div>
      <TalkButton
        action={{ kind: "timer" }}
        label={t(`talk.timer-${phase}`)}
        shortcut="T"
        icon={phase === "running" ? Pause : Play}
        isLabelled={false}
      />
      <TalkButton
        action={{ kind: canUndo ? "undo-reset" : "reset" }}
        label={t(canUndo ? "talk.undo-reset" : "talk.reset")}
        shortcut={canUndo ? "U" : "R"}
        icon={canUndo ? Undo2 : RotateCcw}
        isLabelled={canUndo}
      />
      <Button
        className="talk-button"
        aria-label={t("talk.goal")}
        preventFocusOnPress
        onPress={() => openDialog(desk, { kind: "talk-goal" })}
      >
        <Target aria-hidden size={18} strokeWidth={1.75} />
      </Button>
    </div>
  );
}
