import { formatDuration, judgeTalk, type Pace } from "../talk/pace.ts";
import type { TalkCommand } from "../talk/talk-command.ts";
import type { TalkPlan } from "../talk/talk-plan.ts";
import type { TalkState, TimerGoal } from "../talk/talk-state.ts";
import { nextTimeOfDay, type TalkMoment, talkElapsed, timeLeft } from "../talk/time-left.ts";
import { buildButton, buildElement } from "./build-element.ts";

/** Timer, pace and clock. */
export interface TimePanel {
  readonly timer: HTMLElement;
  readonly clock: HTMLElement;
  readonly show: (state: TalkState, moment: TalkMoment) => void;
}

/** For this long after a reset the button undoes it, milliseconds; the key U does so as long as there is something to undo. */
const undoOffered = 20_000;

const paceWords: Readonly<Record<Pace["kind"], string>> = { "on-plan": "on plan", behind: "behind", ahead: "ahead" };

function describeStatus({ timer }: TalkState, pace: Pace): string {
  if (timer.phase === "waiting") return "starts when you leave slide 1";
  if (timer.phase === "paused") return "paused";
  return pace.kind === "on-plan" ? paceWords[pace.kind] : `${formatDuration(pace.by)} ${paceWords[pace.kind]}`;
}

/** Counting down to the planned length, unless the timer already counts down to something. */
export function otherGoal({ goal }: TalkState, plan: TalkPlan): TimerGoal {
  return goal.kind === "none" && plan.length > 0 ? { kind: "plan" } : { kind: "none" };
}

/** A field for the time of day at which the talk has to end; emptied, it has none. */
function createEndField(send: (command: TalkCommand) => void) {
  const field = buildElement("input", "lp-end-field");
  field.type = "time";
  field.addEventListener("change", () => {
    const [hours = Number.NaN, minutes = Number.NaN] = field.value.split(":").map(Number);
    const isTime = Number.isInteger(hours) && Number.isInteger(minutes);
    send({
      kind: "goal",
      goal: isTime ? { kind: "end", at: nextTimeOfDay(Date.now(), hours, minutes) } : { kind: "none" },
    });
  });
  const label = buildElement("label", "lp-end-time", [buildElement("span", "", "End at"), field]);
  return {
    element: label,
    show: ({ goal }: TalkState) => {
      if (document.activeElement === field) return;
      const at = goal.kind === "end" ? new Date(goal.at) : null;
      field.value = at === null ? "" : `${pad(at.getHours())}:${pad(at.getMinutes())}`;
    },
  };
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}

/** Makes the panel; its controls ask for the timer to be paused, started, set to zero or counted down. */
export function createTimePanel(
  plan: TalkPlan,
  send: (command: TalkCommand) => void,
  state: () => TalkState,
): TimePanel {
  const turnTitle = "Time left or time spoken (C)";
  const main = buildButton("0:00", turnTitle, () => send({ kind: "goal", goal: otherGoal(state(), plan) }));
  main.className = "lp-elapsed";
  const side = buildElement("span", "lp-planned");
  const status = buildElement("span", "lp-pace");
  const pause = buildButton("", "Pause or go on (T)", () => send({ kind: "timer" }));
  const reset = buildButton("", "", () => send({ kind: reset.dataset.kind === "undo" ? "undo-reset" : "reset" }));
  const end = createEndField(send);
  const buttons = buildElement("div", "lp-buttons", [pause, reset]);
  const clock = buildElement("div", "lp-clock", [buildElement("time", "lp-now"), end.element]);
  const timer = buildElement("div", "lp-timer", [main, buildElement("div", "lp-beside", [side, status]), buttons]);
  const showReset = (canUndo: boolean) => {
    const title = canUndo ? "Give the timer its time back (U)" : "Set the timer to zero (R)";
    reset.textContent = canUndo ? "Undo reset" : "Reset";
    reset.title = title;
    reset.setAttribute("aria-label", title);
    reset.dataset.kind = canUndo ? "undo" : "reset";
  };
  return {
    timer,
    clock,
    show: (shown, moment) => {
      const elapsed = talkElapsed(shown, moment.now);
      const left = timeLeft(shown, plan.length, moment);
      const pace = judgeTalk(plan, shown, moment);
      main.textContent = formatDuration(left ?? elapsed);
      main.setAttribute("aria-label", `${main.textContent}. ${turnTitle}`);
      const planned = plan.length === 0 ? "" : ` of ${formatDuration(plan.length)}`;
      side.textContent = left === null ? planned.trim() : `left · ${formatDuration(elapsed)}${planned}`;
      status.textContent = describeStatus(shown, pace);
      timer.dataset.phase = shown.timer.phase;
      timer.dataset.pace = shown.timer.phase === "running" ? pace.kind : "on-plan";
      timer.dataset.over = String(left !== null && left < 0);
      pause.textContent = { waiting: "Start", running: "Pause", paused: "Go on" }[shown.timer.phase];
      showReset(shown.undo !== null && elapsed < undoOffered);
      end.show(shown);
      const now = clock.querySelector("time");
      if (now !== null)
        now.textContent = new Date(moment.wall).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    },
  };
}
