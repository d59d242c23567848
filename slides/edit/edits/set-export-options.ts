import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome } from "../edit-outcome.ts";

/** Changes what the files made from the briefing are to be like. */
export function setExportOptions(briefing: Briefing, edit: EditOf<"set-export-options">): EditOutcome {
  const { kind: _, ...change } = edit;
  const options = { ...briefing.options, ...change };
  const isSame = JSON.stringify(options) === JSON.stringify(briefing.options);
  return accept(isSame ? briefing : { ...briefing, options });
}
