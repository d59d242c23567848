import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";

/** Takes the record of a talk out of the document. */
export function removeTalk(briefing: Briefing, { talk }: EditOf<"remove-talk">): EditOutcome {
  const { talks = [], ...deck } = briefing.deck;
  const left = talks.filter(({ id }) => id !== talk);
  if (left.length === talks.length) return refuse("no-talk");
  return accept({ ...briefing, deck: left.length === 0 ? deck : { ...deck, talks: left } });
}
