import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { type EditOutcome, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { areIndices, removeAt } from "../list-places.ts";
import { withNotes } from "../notes/with-notes.ts";

/** Takes lines out of the notes of a slide. A sentence that is then nowhere in full is set aside by the user. */
export function deleteNotes(briefing: Briefing, { slide: id, notes }: EditOf<"delete-notes">): EditOutcome {
  return editSlide(briefing, id, (slide) => {
    if (!areIndices(notes, slide.notes.length)) return refuse("no-note");
    return withNotes(slide, removeAt(slide.notes, notes));
  });
}
