import type { Briefing } from "../../briefing.ts";
import { isEmbargo } from "../../deck/embargo.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";

/** Sets until when nothing may be published, or lifts it with null. */
export function setEmbargo(briefing: Briefing, { embargo }: EditOf<"set-embargo">): EditOutcome {
  const { embargo: before, ...free } = briefing.deck;
  if ((before ?? null) === embargo) return accept(briefing);
  if (embargo === null) return accept({ ...briefing, deck: free });
  if (!isEmbargo(embargo)) return refuse("no-moment");
  return accept({ ...briefing, deck: { ...free, embargo } });
}
