import {
  applyEdit,
  type Briefing,
  type DeckEdit,
  isDirty,
  type Message,
  nameEdit,
  recordStep,
  redo,
  redoName,
  type StepCode,
  undo,
  undoName,
} from "../../slides/index.ts";
import { type Desk, patchState, stateOf } from "./desk.ts";
import type { DeskState, OpenDocument } from "./desk-state.ts";
import { settleSelection } from "./settle-selection.ts";
import { showNotice } from "./show-notice.ts";

/** Planning a length makes and drops slides all over the talk: none of them is what the user works on. */
function isPlanning(name: Message<StepCode> | null): boolean {
  return name?.code === "plan-length" || name?.code === "plan-open";
}

/** Puts another history on the desk, by a step of this name; the selection follows what is still there. */
function putHistory(
  desk: Desk,
  document: OpenDocument,
  history: OpenDocument["history"],
  name: Message<StepCode> | null,
): void {
  const changed = history.present !== document.history.present;
  const revision = document.revision + (changed ? 1 : 0);
  const state = stateOf(desk);
  const before = document.history.present.deck.slides;
  patchState(desk, {
    document: { ...document, history, revision },
    selection: settleSelection(state.selection, before, history.present.deck.slides, !isPlanning(name)),
  });
}

/** How a change is kept in the history. */
export interface ChangeOptions {
  /** Changes one after the other with the same key are undone together. */
  readonly key?: string;
  /** The name of the step; else the last edit's. */
  readonly name?: Message<StepCode>;
}

function applyAll(briefing: Briefing, edits: readonly DeckEdit[]): Briefing | Message {
  let present = briefing;
  for (const edit of edits) {
    const outcome = applyEdit(present, edit);
    if (!outcome.ok) return outcome.refusal;
    present = outcome.briefing;
  }
  return present;
}

/**
 * Makes one or several edits as one step that can be undone. An edit that is refused changes nothing and is told in one
 * sentence. True when they were made.
 */
export function changeBriefing(
  desk: Desk,
  edits: DeckEdit | readonly DeckEdit[],
  options: ChangeOptions = {},
): boolean {
  const { document } = stateOf(desk);
  const list: readonly DeckEdit[] = Array.isArray(edits) ? edits : [edits as DeckEdit];
  const last = list.at(-1);
  if (document === null || last === undefined) return false;
  const { history } = document;
  const changed = applyAll(history.present, list);
  if ("code" in changed) {
    showNotice(desk, { tone: "problem", saying: changed });
    return false;
  }
  if (changed === history.present) return true;
  const name = options.name ?? nameEdit(last);
  putHistory(desk, document, recordStep(history, changed, name, options.key ?? null), name);
  return true;
}

function step(desk: Desk, move: typeof undo, nameOf: typeof undoName): void {
  const { document } = stateOf(desk);
  if (document === null) return;
  const history = move(document.history);
  if (history !== document.history) putHistory(desk, document, history, nameOf(document.history));
}

export function undoChange(desk: Desk): void {
  step(desk, undo, undoName);
}

export function redoChange(desk: Desk): void {
  step(desk, redo, redoName);
}

/** True when there is something that is not in the document's file. */
export function isUnsaved({ document }: DeskState): boolean {
  return document !== null && isDirty(document.history);
}
