import { Redo2, Search, Undo2 } from "lucide-react";
import { redoName, undoName } from "../../slides/index.ts";
import { redoChange, undoChange } from "../store/change-briefing.ts";
import { type Desk, patchState } from "../store/desk.ts";
import type { DeskState } from "../store/desk-state.ts";
import type { Saying } from "../strings/saying.ts";
import type { Command } from "./command.ts";
import { hasDocument } from "./conditions.ts";

function nameOf(state: DeskState, choose: typeof undoName): ReturnType<typeof undoName> {
  return state.document === null ? null : choose(state.document.history);
}

function describeUndo(state: DeskState): Saying {
  const step = nameOf(state, undoName);
  return step === null ? { key: "command.undo" } : { key: "command.undo-step", parameters: { step } };
}

function describeRedo(state: DeskState): Saying {
  const step = nameOf(state, redoName);
  return step === null ? { key: "command.redo" } : { key: "command.redo-step", parameters: { step } };
}

function openSearch(desk: Desk): void {
  patchState(desk, { view: "notes" });
}

export const editCommands: readonly Command[] = [
  {
    id: "undo",
    label: "command.undo",
    describe: describeUndo,
    group: "edit",
    icon: Undo2,
    shortcuts: ["Mod+Z"],
    isEnabled: (state) => nameOf(state, undoName) !== null,
    run: undoChange,
  },
  {
    id: "redo",
    label: "command.redo",
    describe: describeRedo,
    group: "edit",
    icon: Redo2,
    shortcuts: ["Mod+Shift+Z", "Mod+Y"],
    isEnabled: (state) => nameOf(state, redoName) !== null,
    run: redoChange,
  },
  {
    id: "find",
    label: "command.find",
    group: "edit",
    separated: true,
    icon: Search,
    shortcuts: ["Mod+F", "Mod+H"],
    isEnabled: hasDocument,
    run: openSearch,
  },
];
