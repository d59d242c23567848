import { buildButton, buildElement } from "./build-element.ts";
import { formatDuration, judgePace, type Pace } from "./pace.ts";
import type { TalkPlan } from "./talk-plan.ts";
import type { TalkState } from "./talk-state.ts";
import { readTimer } from "./talk-timer.ts";

/** Timer, pace and clock. */
export interface TimePanel {
  readonly timer: HTMLElement;
  readonly clock: HTMLElement;
  /** `now` in epoch milliseconds. */
  readonly show: (state: TalkState, now: number) => void;
}

const paceWords: Readonly<Record<Pace["kind"], string>> = { "on-plan": "on plan", behind: "behind", ahead: "ahead" };

function describeStatus({ timer }: TalkState, pace: Pace): string {
  if (timer.phase === "waiting") return "starts when you leave slide 1";
  if (timer.phase === "paused") return "paused";
  return pace.kind === "on-plan" ? paceWords[pace.kind] : `${formatDuration(pace.by)} ${paceWords[pace.kind]}`;
}

/** Makes the panel; its buttons ask for the timer to be paused, started or set to zero. */
export function createTimePanel(plan: TalkPlan, toggle: () => void, reset: () => void): TimePanel {
  const elapsed = buildElement("span", "lp-elapsed", "0:00");
  const planned = buildElement("span", "lp-planned", plan.length === 0 ? "" : `of ${formatDuration(plan.length)}`);
  const status = buildElement("span", "lp-pace");
  const pause = buildButton("", "Pause or go on (T)", toggle);
  const buttons = buildElement("div", "lp-buttons", [pause, buildButton("Reset", "Set the timer to zero (R)", reset)]);
  const clock = buildElement("time", "lp-clock");
  const timer = buildElement("div", "lp-timer", [elapsed, planned, status, buttons]);
  return {
    timer,
    clock,
    show: (state, now) => {
      const milliseconds = readTimer(state.timer, now);
      const pace = judgePace(plan.starts, state.index, milliseconds);
      elapsed.textContent = formatDuration(milliseconds);
      status.textContent = describeStatus(state, pace);
      timer.dataset.phase = state.timer.phase;
      timer.dataset.pace = state.timer.phase === "running" ? pace.kind : "on-plan";
      pause.textContent = { waiting: "Start", running: "Pause", paused: "Go on" }[state.timer.phase];
      clock.textContent = new Date(now).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    },
  };
}
