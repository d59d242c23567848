import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";
import { planLength } from "../plan/plan-length.ts";

/** Plans the briefing to a length around what the user did. */
export function planToLength(briefing: Briefing, { minutes }: EditOf<"plan-length">): EditOutcome {
  if (minutes !== null && !(Number.isFinite(minutes) && minutes > 0)) return refuse("no-length");
  const { deck } = planLength(briefing, minutes);
  return accept(deck === briefing.deck ? briefing : { ...briefing, deck });
}
