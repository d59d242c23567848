import type { Briefing } from "../../briefing.ts";
import { longestPronunciation } from "../../pronunciation/pronunciation.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Sets how the user says a term, or takes that back with an empty text. */
export function setPronunciation(briefing: Briefing, edit: EditOf<"set-pronunciation">): EditOutcome {
  const [term, say] = [tidy(edit.term), tidy(edit.say)];
  if (term === "") return refuse("no-term");
  if (term.length > longestPronunciation || say.length > longestPronunciation) {
    return refuse("long-pronunciation", { most: longestPronunciation });
  }
  const { pronunciations = [], ...deck } = briefing.deck;
  const before = pronunciations.find((each) => each.term === term);
  if ((before?.say ?? "") === say) return accept(briefing);
  const others = pronunciations.filter((each) => each !== before);
  const changed =
    before !== undefined && say !== ""
      ? pronunciations.map((each) => (each === before ? { term, say } : each))
      : [...others, ...(say === "" ? [] : [{ term, say }])];
  if (changed.length === 0) return accept({ ...briefing, deck });
  return accept({ ...briefing, deck: { ...deck, pronunciations: changed } });
}
