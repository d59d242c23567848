import type { TalkCommand, TalkState } from "./talk-state.ts";
import type { TalkTimer } from "./talk-timer.ts";

/** What the two windows tell each other. */
export type TalkMessage =
  /** Presenter to audience, twice a second: here I am, and this is the last state I know. Answered with `state`. */
  | { readonly kind: "hello"; readonly state: TalkState }
  /** Audience to presenter, after every change. */
  | { readonly kind: "state"; readonly state: TalkState }
  /** Presenter to audience. */
  | { readonly kind: "command"; readonly command: TalkCommand }
  /** Audience to presenter: are you still there? Answered with `here`. */
  | { readonly kind: "call" }
  | { readonly kind: "here" }
  /** Audience to presenter: the window closes or reloads. */
  | { readonly kind: "bye" };

interface Envelope {
  readonly channel: "lectern-talk";
  /** Tells the windows of two decks apart. */
  readonly deck: string;
  readonly message: TalkMessage;
}

/** Puts a message in the form that is posted. */
export function wrapMessage(deck: string, message: TalkMessage): Envelope {
  return { channel: "lectern-talk", deck, message };
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isTimer(value: unknown): value is TalkTimer {
  if (!isFields(value)) return false;
  const isPhase = value.phase === "waiting" || value.phase === "running" || value.phase === "paused";
  return isPhase && isCount(value.startedAt) && isCount(value.banked);
}

/** True for a complete state, from a message or from storage. */
export function isTalkState(value: unknown): value is TalkState {
  if (!isFields(value)) return false;
  return isCount(value.revision) && isCount(value.index) && typeof value.black === "boolean" && isTimer(value.timer);
}

const plainKinds: readonly unknown[] = ["call", "here", "bye"];
const plainCommands: readonly unknown[] = ["next", "previous", "first", "last", "black", "timer", "reset"];

function isCommand(value: unknown): value is TalkCommand {
  if (!isFields(value)) return false;
  return plainCommands.includes(value.kind) || (value.kind === "go" && isCount(value.index));
}

function isMessage(value: unknown): value is TalkMessage {
  if (!isFields(value)) return false;
  if (value.kind === "hello" || value.kind === "state") return isTalkState(value.state);
  if (value.kind === "command") return isCommand(value.command);
  return plainKinds.includes(value.kind);
}

/** The message in posted data, null when it is anything else or belongs to another deck. */
export function readMessage(data: unknown, deck: string): TalkMessage | null {
  if (!isFields(data) || data.channel !== "lectern-talk" || data.deck !== deck) return null;
  return isMessage(data.message) ? data.message : null;
}
