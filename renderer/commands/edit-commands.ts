import { ArrowDown, ArrowUp, Redo2, Replace, Search, Undo2 } from "lucide-react";
import { redoName, undoName } from "../../slides/index.ts";
import { openFind, stepFind } from "../desk/find/find-in-briefing.ts";
import { redoChange, undoChange } from "../store/change-briefing.ts";
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

/** What was done before the talk is not undone in the middle of it, where nobody would see it. */
function hasStepOfTalk({ document, presentation }: DeskState): boolean {
  return (document?.history.past.length ?? 0) > (presentation?.steps ?? 0);
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
    inTalk: hasStepOfTalk,
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
    inTalk: ({ document, presentation }) => document?.history.future !== presentation?.undone,
    run: redoChange,
  },
  {
    id: "find",
    label: "command.find",
    group: "edit",
    separated: true,
    icon: Search,
    shortcuts: ["Mod+F"],
    isEnabled: hasDocument,
    run: (desk) => openFind(desk, false),
  },
  {
    id: "find-next",
    label: "command.find-next",
    group: "edit",
    icon: ArrowDown,
    shortcuts: ["F3", "Mod+G"],
    isEnabled: hasDocument,
    run: (desk) => stepFind(desk, 1),
  },
  {
    id: "find-previous",
    label: "command.find-previous",
    group: "edit",
    icon: ArrowUp,
    shortcuts: ["Shift+F3", "Mod+Shift+G"],
    isEnabled: hasDocument,
    run: (desk) => stepFind(desk, -1),
  },
  {
    id: "replace",
    label: "command.replace",
    group: "edit",
    icon: Replace,
    // On a Mac, Command+H belongs to the system.
    shortcuts: ["Mod+H", "Mod+Alt+F"],
    isEnabled: hasDocument,
    run: (desk) => openFind(desk, true),
  },
];
