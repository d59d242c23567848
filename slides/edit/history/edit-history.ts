import type { Briefing } from "../../briefing.ts";
import { applyEdit } from "../apply-edit.ts";
import type { DeckEdit } from "../deck-edit.ts";
import type { Refusal } from "../edit-outcome.ts";
import type { Message } from "../message.ts";
import { nameEdit } from "../name-edit.ts";
import type { StepCode } from "../words/step-words.ts";

/** Steps that can be undone. Older ones are forgotten. */
export const historyLimit = 500;

/** One step: what it is called, and the briefing on the other side of it. */
export interface HistoryStep {
  readonly name: Message<StepCode>;
  /** Steps of one key that follow each other are one step; null never joins. */
  readonly key: string | null;
  /** The briefing before the step in the past, after it in the future. */
  readonly briefing: Briefing;
}

/** A briefing with the way it came and the way back. */
export interface EditHistory {
  /** Oldest first. */
  readonly past: readonly HistoryStep[];
  readonly present: Briefing;
  /** Next first. */
  readonly future: readonly HistoryStep[];
  /** The briefing as it was last saved; null when it never was. */
  readonly saved: Briefing | null;
}

/** A history that begins with a briefing, which is saved already or not. */
export function startHistory(briefing: Briefing, isSaved: boolean): EditHistory {
  return { past: [], present: briefing, future: [], saved: isSaved ? briefing : null };
}

/** True when a step goes on from the one before it. A saved state stays a state to come back to. */
function continues({ past, present, future, saved }: EditHistory, key: string | null): boolean {
  return key !== null && past.at(-1)?.key === key && future.length === 0 && present !== saved;
}

/**
 * The history one step on. What was undone before is forgotten. A step of the same key as the one before it, such as the
 * next letter typed into a headline, becomes part of it. The same briefing again is no step.
 */
export function recordStep(
  history: EditHistory,
  briefing: Briefing,
  name: Message<StepCode>,
  key: string | null = null,
): EditHistory {
  const { past, present, saved } = history;
  if (briefing === present) return history;
  if (continues(history, key)) return { past, present: briefing, future: [], saved };
  return {
    past: [...past, { name, key, briefing: present }].slice(-historyLimit),
    present: briefing,
    future: [],
    saved,
  };
}

/** Makes an edit and records it under its name, or says why it cannot be made. */
export function performEdit(
  history: EditHistory,
  edit: DeckEdit,
  key: string | null = null,
): { readonly ok: true; readonly history: EditHistory } | Refusal {
  const outcome = applyEdit(history.present, edit);
  return outcome.ok ? { ok: true, history: recordStep(history, outcome.briefing, nameEdit(edit), key) } : outcome;
}

/** One step back; the same history when there is none. */
export function undo(history: EditHistory): EditHistory {
  const { past, present, future, saved } = history;
  const step = past.at(-1);
  if (step === undefined) return history;
  return {
    past: past.slice(0, -1),
    present: step.briefing,
    future: [{ ...step, briefing: present }, ...future],
    saved,
  };
}

/** One undone step on again; the same history when there is none. */
export function redo(history: EditHistory): EditHistory {
  const { past, present, future, saved } = history;
  const [step, ...rest] = future;
  if (step === undefined) return history;
  return { past: [...past, { ...step, briefing: present }], present: step.briefing, future: rest, saved };
}

/** What undoing would take back; null when there is nothing. */
export function undoName({ past }: EditHistory): Message<StepCode> | null {
  return past.at(-1)?.name ?? null;
}

/** What redoing would do again; null when there is nothing. */
export function redoName({ future }: EditHistory): Message<StepCode> | null {
  return future[0]?.name ?? null;
}

/** The history whose present state, or another one that was written meanwhile, is saved. */
export function markSaved(history: EditHistory, saved: Briefing = history.present): EditHistory {
  return history.saved === saved ? history : { ...history, saved };
}

/** True when the present state is not the one that was saved. */
export function isDirty({ present, saved }: EditHistory): boolean {
  return present !== saved;
}
