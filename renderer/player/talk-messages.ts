import { isTalkCommand, isTalkState } from "../talk/is-talk-state.ts";
import type { TalkCommand } from "../talk/talk-command.ts";
import type { TalkState } from "../talk/talk-state.ts";

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

const plainKinds: readonly unknown[] = ["call", "here", "bye"];
function isMessage(value: unknown): value is TalkMessage {
  if (!isFields(value)) return false;
  if (value.kind === "hello" || value.kind === "state") return isTalkState(value.state);
  if (value.kind === "command") return isTalkCommand(value.command);
  return plainKinds.includes(value.kind);
}

/** The message in posted data, null when it is anything else or belongs to another deck. */
export function readMessage(data: unknown, deck: string): TalkMessage | null {
  if (!isFields(data) || data.channel !== "lectern-talk" || data.deck !== deck) return null;
  return isMessage(data.message) ? data.message : null;
}
