import type { Briefing } from "../../briefing.ts";
import type { LengthPlan } from "./length-plan.ts";

const plans = new WeakMap<Briefing, LengthPlan>();

/** The plan of a briefing to a length, if it is the one that was made last. */
export function knownPlan(briefing: Briefing, minutes: number | null): LengthPlan | null {
  const known = plans.get(briefing);
  return known?.minutes === minutes ? known : null;
}

/** Keeps a plan of a briefing until another is made. */
export function rememberPlan(briefing: Briefing, plan: LengthPlan): void {
  plans.set(briefing, plan);
}
