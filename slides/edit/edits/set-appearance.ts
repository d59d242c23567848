import type { Briefing } from "../../briefing.ts";
import { themes } from "../../render/themes/themes.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";

/** Changes theme, ratio or handling marking. The marking is that of the slides and of every page made from them. */
export function setAppearance(briefing: Briefing, edit: EditOf<"set-appearance">): EditOutcome {
  const { kind: _, ...change } = edit;
  const { theme, marking } = change;
  if (theme !== undefined && !Object.hasOwn(themes, theme)) return refuse("no-theme", { theme });
  const { deck } = briefing;
  const options = { ...deck.options, ...change };
  const pages = marking === undefined ? briefing.options : { ...briefing.options, marking };
  const isSame = JSON.stringify([options, pages]) === JSON.stringify([deck.options, briefing.options]);
  return accept(isSame ? briefing : { ...briefing, options: pages, deck: { ...deck, options } });
}
