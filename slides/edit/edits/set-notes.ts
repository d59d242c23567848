import type { Briefing } from "../../briefing.ts";
import type { NoteLine } from "../../deck/deck.ts";
import type { EditOf } from "../deck-edit.ts";
import type { EditOutcome } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { settleNote } from "../notes/settle-note.ts";
import { withNotes } from "../notes/with-notes.ts";

/** Gives a slide other notes. Lines that are the same as one it had stay the same objects. */
export function setNotes(briefing: Briefing, { slide: id, notes }: EditOf<"set-notes">): EditOutcome {
  return editSlide(briefing, id, (slide) => {
    const known = new Map(slide.notes.map((line) => [JSON.stringify(line), line]));
    const settled = notes.map((line): NoteLine => {
      const kept = settleNote(line, briefing.article);
      return known.get(JSON.stringify(kept)) ?? kept;
    });
    return withNotes(slide, settled);
  });
}
