import { plannedTime, type TalkPlan } from "./talk-plan.ts";
import type { TalkState } from "./talk-state.ts";
import { timeSpent } from "./talk-visits.ts";
import { talkElapsed } from "./time-left.ts";

/** A slide's time, or a section's, milliseconds. */
export interface PlannedAndSpent {
  readonly planned: number;
  readonly spent: number;
}

/** The talk so far against its plan. */
export interface PlanAgainstActual {
  /** For each slide. */
  readonly slides: readonly PlannedAndSpent[];
  /** For each section of the plan. */
  readonly sections: readonly PlannedAndSpent[];
}

function add(parts: readonly PlannedAndSpent[]): PlannedAndSpent {
  return parts.reduce((sum, part) => ({ planned: sum.planned + part.planned, spent: sum.spent + part.spent }), {
    planned: 0,
    spent: 0,
  });
}

/** What each slide and section was to take and has taken until now (epoch milliseconds). Pauses are not counted. */
export function planAgainstActual(plan: TalkPlan, state: TalkState, now: number): PlanAgainstActual {
  const spent = timeSpent(state.visits, talkElapsed(state, now));
  const slides = Array.from({ length: plan.starts.length - 1 }, (_, index) => ({
    planned: plannedTime(plan, index),
    spent: spent.get(index) ?? 0,
  }));
  const sections = plan.sections.map(({ first }, place) => add(slides.slice(first, plan.sections[place + 1]?.first)));
  return { slides, sections };
}
