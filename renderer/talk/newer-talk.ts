import type { TalkState } from "./talk-state.ts";

/** The newer of two copies; the first when they are equally new. */
export function newerTalk(mine: TalkState, theirs: TalkState): TalkState {
  return theirs.revision > mine.revision ? theirs : mine;
}
