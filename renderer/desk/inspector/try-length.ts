import type { LengthPlan } from "../../../slides/index.ts";
import { patchDocument } from "../../documents/open-document.ts";
import type { RunningWork } from "../../engine/engine.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { type Desk, stateOf } from "../../store/desk.ts";
import type { LengthTrial } from "../../store/desk-state.ts";

/** Between the last step of the target and the planning, milliseconds: an arrow key held down plans once. */
const pause = 200;

const running = new WeakMap<Desk, { stop(): void }>();

function stop(desk: Desk): void {
  running.get(desk)?.stop();
  running.delete(desk);
}

function putTrial(desk: Desk, journal: string, trial: LengthTrial | null): void {
  patchDocument(desk, journal, { trial });
}

async function plan(desk: Desk, journal: string, trial: LengthTrial, work: RunningWork<LengthPlan>): Promise<void> {
  const isWanted = () => stateOf(desk).document?.trial === trial;
  try {
    const outcome = await work.done;
    if (outcome !== null && isWanted())
      putTrial(desk, journal, { ...trial, outcome: { kind: "planned", plan: outcome } });
  } catch {
    if (isWanted()) putTrial(desk, journal, { ...trial, outcome: { kind: "failed" } });
  }
}

/** Plans a length to be looked at, in place of one that is being planned. The briefing stays as it is. */
export function tryLength(desk: Desk, minutes: number | null): void {
  stop(desk);
  const { document } = stateOf(desk);
  if (document === null) return;
  const { journal, history } = document;
  const trial: LengthTrial = { minutes, briefing: history.present, outcome: { kind: "planning" } };
  putTrial(desk, journal, trial);
  const timer = setTimeout(() => {
    const work = desk.engine.startPlan(trial.briefing, minutes);
    running.set(desk, { stop: work.cancel });
    void plan(desk, journal, trial, work);
  }, pause);
  running.set(desk, { stop: () => clearTimeout(timer) });
}

/** Gives a length up that was tried, or is still being planned. */
export function dropTrial(desk: Desk): void {
  stop(desk);
  const { document } = stateOf(desk);
  if (document !== null && document.trial !== null) putTrial(desk, document.journal, null);
}

/** Makes the length that was tried the briefing's, as one step. True when it was. */
export function applyTrial(desk: Desk): boolean {
  const { document } = stateOf(desk);
  const trial = document?.trial ?? null;
  if (document === null || trial === null || trial.outcome.kind !== "planned") return false;
  if (trial.briefing !== document.history.present) return false;
  const { minutes } = trial;
  const done = changeBriefing(desk, { kind: "plan-length", minutes });
  dropTrial(desk);
  return done;
}
