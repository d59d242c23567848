import { createStore } from "zustand/vanilla";
import type { Shell, ShellOutput } from "../../electron/contract/shell-api.ts";
import type { Engine } from "../engine/engine.ts";
import type { Desk } from "./desk.ts";
import { type DeskState, noSelection } from "./desk-state.ts";
import { noSearch } from "./search-state.ts";

function firstState(start: ShellOutput<"getStart">): DeskState {
  return {
    version: start.version,
    platform: start.platform,
    locale: start.locale,
    capabilities: start.capabilities,
    settings: start.settings,
    recents: start.recents,
    recoveries: start.recoveries,
    offersRecoveries: true,
    importing: null,
    refusal: null,
    document: null,
    selection: noSelection,
    view: "slides",
    search: noSearch,
    noteWish: null,
    panes: { rail: true, notes: true },
    presentation: null,
    dialog: null,
    notices: [],
  };
}

/** A desk with nothing on it. */
export function createDesk(
  shell: Shell,
  engine: Engine,
  start: ShellOutput<"getStart">,
  now: () => number = Date.now,
): Desk {
  return { shell, engine, store: createStore<DeskState>(() => firstState(start)), now };
}
