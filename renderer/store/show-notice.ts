import type { Saying } from "../strings/saying.ts";
import { type Desk, patchState, stateOf } from "./desk.ts";
import type { Notice } from "./desk-state.ts";

export interface NewNotice {
  readonly tone: Notice["tone"];
  readonly saying: Saying;
  readonly action?: Notice["action"];
}

/** Notices at a time; older ones give way. */
const most = 3;
let lastId = 0;

/** Says something for a while. Gives the notice's id. */
export function showNotice(desk: Desk, { tone, saying, action = null }: NewNotice): number {
  lastId += 1;
  const notice: Notice = { id: lastId, tone, saying, action };
  patchState(desk, { notices: [...stateOf(desk).notices, notice].slice(-most) });
  return lastId;
}

export function dismissNotice(desk: Desk, id: number): void {
  patchState(desk, { notices: stateOf(desk).notices.filter((notice) => notice.id !== id) });
}
