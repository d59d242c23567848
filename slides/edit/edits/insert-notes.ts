import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { type EditOutcome, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { insertAt, isIndex } from "../list-places.ts";
import { settleNote } from "../notes/settle-note.ts";
import { withNotes } from "../notes/with-notes.ts";

/** Puts lines into the notes of a slide. */
export function insertNotes(briefing: Briefing, { slide: id, at, notes }: EditOf<"insert-notes">): EditOutcome {
  return editSlide(briefing, id, (slide) => {
    if (!isIndex(at, slide.notes.length + 1)) return refuse("no-place");
    const lines = notes.map((line) => settleNote(line, briefing.article));
    return withNotes(slide, insertAt(slide.notes, at, ...lines));
  });
}
