import { isTalkState } from "../talk/is-talk-state.ts";
import { freshTalk, type TalkState } from "../talk/talk-state.ts";

/**
 * Storage that may be missing: browsers refuse it to pages opened from disk, in private windows or by policy, and
 * nothing here is worth failing for.
 */
function attempt<Result>(action: () => Result, otherwise: Result): Result {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

const notesSizeKey = "lectern.notes-size";

function talkKey(deckKey: string): string {
  return `lectern.talk.${deckKey}`;
}

/** Keeps the state of the talk for a reload of this window. */
export function rememberTalk(deckKey: string, state: TalkState): void {
  attempt(() => sessionStorage.setItem(talkKey(deckKey), JSON.stringify(state)), undefined);
}

/** The state kept before a reload, else the beginning of a talk. */
export function recallTalk(deckKey: string): TalkState {
  const kept: unknown = attempt(() => JSON.parse(sessionStorage.getItem(talkKey(deckKey)) ?? "null"), null);
  return isTalkState(kept) ? kept : freshTalk;
}

/** Keeps the size of the notes, CSS pixels, for the next talk. */
export function rememberNotesSize(size: number): void {
  attempt(() => localStorage.setItem(notesSizeKey, String(size)), undefined);
}

/** The size kept last, as it was written; null when there is none. */
export function recallNotesSize(): string | null {
  return attempt(() => localStorage.getItem(notesSizeKey), null);
}
