import { audienceSlide } from "./audience-view.ts";
import type { TalkCommand } from "./talk-command.ts";
import { freshTalk, type TalkState } from "./talk-state.ts";
import { readTimer, resetTimer, startTimer, toggleTimer } from "./talk-timer.ts";
import { addVisit } from "./talk-visits.ts";

export interface TalkContext {
  readonly slideCount: number;
  /** Epoch milliseconds. */
  readonly now: number;
}

function lift(state: TalkState): TalkState {
  return { ...state, cover: "none", quote: null };
}

/** Takes the presenter to a slide. While the audience's picture is frozen, nothing of it changes. */
function showSlide(state: TalkState, wanted: number, { slideCount }: TalkContext): TalkState {
  const index = Math.min(Math.max(0, wanted), Math.max(0, slideCount - 1));
  return { ...(state.frozen === null ? lift(state) : state), index };
}

/** The next slide in a direction that is not skipped; the present one at the end. */
function slideBeside({ index, skips }: TalkState, by: 1 | -1, slideCount: number): number {
  let beside = index + by;
  while (skips.includes(beside)) beside += by;
  return beside < 0 || beside >= slideCount ? index : beside;
}

/** On a covered screen a step only brings the picture back: whoever presses a clicker twice must not skip a slide unseen. */
function step(state: TalkState, by: 1 | -1, context: TalkContext): TalkState {
  const isCovered = state.frozen === null && (state.cover !== "none" || state.quote !== null);
  return isCovered ? lift(state) : showSlide(state, slideBeside(state, by, context.slideCount), context);
}

function reset(state: TalkState, now: number): TalkState {
  const { timer, began, visits } = state;
  if (timer.phase === "waiting") return state;
  const slide = audienceSlide(state);
  const zero = resetTimer(timer, now, slide === 0);
  const isWaiting = zero.phase === "waiting";
  return {
    ...state,
    timer: zero,
    began: isWaiting ? null : now,
    visits: isWaiting ? [] : [{ slide, at: 0 }],
    undo: { at: now, phase: timer.phase, elapsed: readTimer(timer, now), began, visits },
  };
}

/** The talk as though the timer had not been set to zero. */
function undoReset(state: TalkState): TalkState {
  const { timer, undo } = state;
  if (undo === null) return state;
  const back = { ...state, began: undo.began, undo: null };
  if (timer.phase === "waiting") {
    const startedAt = undo.phase === "running" ? undo.at : 0;
    return { ...back, timer: { phase: undo.phase, startedAt, banked: undo.elapsed }, visits: undo.visits };
  }
  const later = state.visits.map(({ slide, at }) => ({ slide, at: at + undo.elapsed }));
  return {
    ...back,
    timer: { ...timer, banked: timer.banked + undo.elapsed },
    visits: later.reduce(addVisit, undo.visits),
  };
}

function toggled(slides: readonly number[], slide: number): readonly number[] {
  return slides.includes(slide) ? slides.filter((each) => each !== slide) : [...slides, slide].sort((a, b) => a - b);
}

/** Slides of the deck, each once and in order; the first is never passed over. */
function skippable(slides: readonly number[], slideCount: number): readonly number[] {
  return [...new Set(slides)].filter((slide) => slide > 0 && slide < slideCount).sort((a, b) => a - b);
}

function cover(state: TalkState, colour: "black" | "white"): TalkState {
  return { ...state, cover: state.cover === colour ? "none" : colour };
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
    case "white":
      return cover(state, command.kind);
    case "freeze":
      return { ...state, frozen: state.frozen === null ? state.index : null };
    case "quote":
      return command.quote === null ? { ...state, quote: null } : { ...lift(state), quote: command.quote };
    case "point":
      return { ...state, pointer: command.place };
    case "timer":
      return { ...state, timer: toggleTimer(state.timer, context.now) };
    case "reset":
      return reset(state, context.now);
    case "undo-reset":
      return undoReset(state);
    case "goal":
      return { ...state, goal: command.goal };
    case "flag":
      return { ...state, flags: toggled(state.flags, state.index) };
    case "skip": {
      const skips = skippable(command.skips, context.slideCount);
      return {
        ...state,
        skips,
        brief: skippable(command.brief, context.slideCount).filter((at) => !skips.includes(at)),
      };
    }
  }
}

/** Starts the timer when the audience's first slide was left, and takes down which slide it sees. */
function follow(before: TalkState, after: TalkState, now: number): TalkState {
  const slide = audienceSlide(after);
  const leavesFirst = after.timer.phase === "waiting" && audienceSlide(before) === 0 && slide !== 0;
  const timer = leavesFirst ? startTimer(after.timer, now) : after.timer;
  if (timer.phase === "waiting") return after;
  const visits = addVisit(after.visits, { slide, at: readTimer(timer, now) });
  return { ...after, timer, visits, began: after.began ?? now };
}

const fields = Object.keys(freshTalk) as readonly (keyof TalkState)[];

/** The state after a command, one revision on; the same object when the command changes nothing. */
export function applyCommand(state: TalkState, command: TalkCommand, context: TalkContext): TalkState {
  const now = Math.max(state.at, context.now);
  const changed = follow(state, obey(state, command, { ...context, now }), now);
  const isSame = fields.every((field) => changed[field] === state[field]);
  return isSame ? state : { ...changed, revision: state.revision + 1, at: now };
}
