import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { type EditOutcome, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { replaceAt } from "../list-places.ts";
import { carryEmphasis } from "../notes/emphasis.ts";
import { emphasisOf, rewriteNote } from "../notes/settle-note.ts";
import { withNotes } from "../notes/with-notes.ts";

/**
 * Gives a line of the notes another text. A sentence of the article that is changed becomes the user's own line, and a
 * sentence again when its words come back.
 */
export function setNote(briefing: Briefing, { slide: id, note, text }: EditOf<"set-note">): EditOutcome {
  return editSlide(briefing, id, (slide) => {
    const line = slide.notes[note];
    if (line === undefined) return refuse("no-note");
    if (line.text === text) return slide;
    const emphasis = carryEmphasis(emphasisOf(line), line.text, text);
    const rewritten = rewriteNote(line, text, emphasis, briefing.article);
    return withNotes(slide, replaceAt(slide.notes, note, rewritten));
  });
}
