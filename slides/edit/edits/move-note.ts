import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { type EditOutcome, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { isIndex, moveTo } from "../list-places.ts";
import { withNotes } from "../notes/with-notes.ts";

/** Moves a line of the notes to another place on its slide. */
export function moveNote(briefing: Briefing, { slide: id, note, to }: EditOf<"move-note">): EditOutcome {
  return editSlide(briefing, id, (slide) => {
    if (!isIndex(note, slide.notes.length)) return refuse("no-note");
    if (!isIndex(to, slide.notes.length)) return refuse("no-place");
    return note === to ? slide : withNotes(slide, moveTo(slide.notes, note, to));
  });
}
