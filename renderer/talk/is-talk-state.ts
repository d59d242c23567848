import type { TalkCommand } from "./talk-command.ts";
import type { PointerPlace, ResetTimes, ScreenQuote, TalkState, TimerGoal, Visit } from "./talk-state.ts";
import type { TalkTimer } from "./talk-timer.ts";

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

/** Longest list and longest text that a talk has any use for. */
const mostEntries = 10_000;
const mostLetters = 20_000;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isShare(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 1;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.length <= mostLetters;
}

function isListOf(value: unknown, isEntry: Check): boolean {
  return Array.isArray(value) && value.length <= mostEntries && value.every(isEntry);
}

function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

function isOneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

/** A check of every field that the type has: the compiler misses none. */
function hasAll<Type>(checks: { readonly [Field in keyof Type]: Check }): (value: unknown) => value is Type {
  const entries = Object.entries<Check>(checks);
  return (value): value is Type => isFields(value) && entries.every(([field, check]) => check(value[field]));
}

const isTimer = hasAll<TalkTimer>({
  phase: isOneOf("waiting", "running", "paused"),
  startedAt: isCount,
  banked: isCount,
});

const isVisit = hasAll<Visit>({ slide: isCount, at: isCount });
const isQuote = hasAll<ScreenQuote>({ text: isText, source: isText });
const isPlace = hasAll<PointerPlace>({ x: isShare, y: isShare });

const isUndo = hasAll<ResetTimes>({
  at: isCount,
  phase: isOneOf("running", "paused"),
  elapsed: isCount,
  began: orNull(isCount),
  visits: (value) => isListOf(value, isVisit),
});

function isSlides(value: unknown): boolean {
  return isListOf(value, isCount);
}

const goals: { readonly [Kind in TimerGoal["kind"]]: Check } = {
  none: () => true,
  plan: () => true,
  length: (goal) => isFields(goal) && isCount(goal.milliseconds),
  end: (goal) => isFields(goal) && isCount(goal.at),
};

function isKnown(table: Readonly<Record<string, Check>>, value: unknown): boolean {
  return isFields(value) && typeof value.kind === "string" && Object.hasOwn(table, value.kind)
    ? (table[value.kind]?.(value) ?? false)
    : false;
}

function isGoal(value: unknown): boolean {
  return isKnown(goals, value);
}

/** True for a complete state, from a message, from the shell or from storage. */
export const isTalkState: (value: unknown) => value is TalkState = hasAll<TalkState>({
  revision: isCount,
  at: isCount,
  index: isCount,
  frozen: orNull(isCount),
  cover: isOneOf("none", "black", "white"),
  quote: orNull(isQuote),
  pointer: orNull(isPlace),
  timer: isTimer,
  goal: isGoal,
  began: orNull(isCount),
  visits: (value) => isListOf(value, isVisit),
  undo: orNull(isUndo),
  flags: isSlides,
  skips: isSlides,
  brief: isSlides,
});

function always(): boolean {
  return true;
}

const commands: { readonly [Kind in TalkCommand["kind"]]: (command: Fields) => boolean } = {
  next: always,
  previous: always,
  first: always,
  last: always,
  black: always,
  white: always,
  freeze: always,
  timer: always,
  reset: always,
  "undo-reset": always,
  flag: always,
  go: ({ index }) => isCount(index),
  quote: ({ quote }) => quote === null || isQuote(quote),
  point: ({ place }) => place === null || isPlace(place),
  goal: ({ goal }) => isGoal(goal),
  skip: ({ skips, brief }) => isSlides(skips) && isSlides(brief),
};

/** True for a command, from a message. */
export function isTalkCommand(value: unknown): value is TalkCommand {
  return isKnown(commands as Readonly<Record<string, Check>>, value);
}
