import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { type EditOutcome, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { areIndices, removeAt } from "../list-places.ts";
import { markChange } from "../mark-change.ts";
import { renumberPoints } from "../statements/point-cues.ts";

/** Takes lines off a slide. Their sentences stay in the notes. */
export function deleteItems(briefing: Briefing, { slide: id, items }: EditOf<"delete-items">): EditOutcome {
  return editSlide(briefing, id, (slide) => {
    if (!areIndices(items, slide.items.length)) return refuse("no-item");
    const changed = markChange({ ...slide, items: removeAt(slide.items, items) }, "items");
    return renumberPoints(changed, briefing.deck.language);
  });
}
