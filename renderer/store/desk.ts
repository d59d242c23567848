import type { StoreApi } from "zustand/vanilla";
import type { Shell } from "../../electron/contract/shell-api.ts";
import type { Engine } from "../engine/engine.ts";
import type { DeskState } from "./desk-state.ts";

/** Everything that actions work with. One a page. */
export interface Desk {
  readonly shell: Shell;
  readonly engine: Engine;
  readonly store: StoreApi<DeskState>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The state as it is now. */
export function stateOf(desk: Desk): DeskState {
  return desk.store.getState();
}

/** Changes some of the state. */
export function patchState(desk: Desk, patch: Partial<DeskState>): void {
  desk.store.setState(patch);
}
