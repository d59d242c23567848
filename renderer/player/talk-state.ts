import { freshTimer, resetTimer, startTimer, type TalkTimer, toggleTimer } from "./talk-timer.ts";

/** What the audience and the presenter window agree on. */
export interface TalkState {
  /** Grows with every change: of two copies the higher one is the newer. */
  readonly revision: number;
  /** Slide on the screen, from 0. */
  readonly index: number;
  readonly black: boolean;
  readonly timer: TalkTimer;
}

export type TalkCommand =
  | { readonly kind: "next" | "previous" | "first" | "last" | "black" | "timer" | "reset" }
  | { readonly kind: "go"; readonly index: number };

export interface TalkContext {
  readonly slideCount: number;
  /** Epoch milliseconds. */
  readonly now: number;
}

export const freshTalk: TalkState = { revision: 0, index: 0, black: false, timer: freshTimer };

/** Shows a slide: the first step away from slide 1 starts the timer, and a black screen is lifted. */
function showSlide(state: TalkState, wanted: number, { slideCount, now }: TalkContext): TalkState {
  const index = Math.min(Math.max(0, wanted), Math.max(0, slideCount - 1));
  const leavesFirst = state.index === 0 && index !== 0 && state.timer.phase === "waiting";
  return { ...state, index, black: false, timer: leavesFirst ? startTimer(state.timer, now) : state.timer };
}

/** On a black screen a step only brings the picture back: whoever presses a clicker twice must not skip a slide unseen. */
function step(state: TalkState, by: 1 | -1, context: TalkContext): TalkState {
  return state.black ? { ...state, black: false } : showSlide(state, state.index + by, context);
}

function obey(state: TalkState, command: TalkCommand, context: TalkContext): TalkState {
  switch (command.kind) {
    case "next":
      return step(state, 1, context);
    case "previous":
      return step(state, -1, context);
    case "first":
      return showSlide(state, 0, context);
    case "last":
      return showSlide(state, context.slideCount - 1, context);
    case "go":
      return showSlide(state, command.index, context);
    case "black":
      return { ...state, black: !state.black };
    case "timer":
      return { ...state, timer: toggleTimer(state.timer, context.now) };
    case "reset":
      return { ...state, timer: resetTimer(state.timer, context.now, state.index === 0) };
  }
}

/** The state after a command, one revision on; the same object when the command changes nothing. */
export function applyCommand(state: TalkState, command: TalkCommand, context: TalkContext): TalkState {
  const changed = obey(state, command, context);
  const isSame = changed.index === state.index && changed.black === state.black && changed.timer === state.timer;
  return isSame ? state : { ...changed, revision: state.revision + 1 };
}

/** The newer of two copies; the first when they are equally new. */
export function newerTalk(mine: TalkState, theirs: TalkState): TalkState {
  return theirs.revision > mine.revision ? theirs : mine;
}
