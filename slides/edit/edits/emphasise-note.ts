import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { type EditOutcome, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { isIndex, replaceAt } from "../list-places.ts";
import { setEmphasis } from "../notes/emphasis.ts";
import { emphasisOf, noteForm, settleNote } from "../notes/settle-note.ts";
import { withNotes } from "../notes/with-notes.ts";

/** Sets a stretch of a line in bold or italics, or in neither. Its words stay what they are, and so does its kind. */
export function emphasiseNote(briefing: Briefing, edit: EditOf<"emphasise-note">): EditOutcome {
  const { slide: id, note, start, end, style, on } = edit;
  return editSlide(briefing, id, (slide) => {
    const line = slide.notes[note];
    if (line === undefined) return refuse("no-note");
    if (line.kind === "cue") return refuse("no-emphasis-on-cue");
    if (!isIndex(start, line.text.length + 1) || !isIndex(end, line.text.length + 1)) return refuse("no-place");
    if (start >= end) return slide;
    const { emphasis: _, ...plain } = line;
    const emphasis = setEmphasis(emphasisOf(line), { start, end, style }, on);
    const settled = settleNote({ ...plain, ...noteForm(emphasis, line.list) }, briefing.article);
    const isSame = JSON.stringify(emphasisOf(settled)) === JSON.stringify(emphasisOf(line));
    return isSame ? slide : withNotes(slide, replaceAt(slide.notes, note, settled));
  });
}
