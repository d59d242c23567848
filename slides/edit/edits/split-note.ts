import type { Briefing } from "../../briefing.ts";
import type { NoteLine } from "../../deck/deck.ts";
import type { EditOf } from "../deck-edit.ts";
import { type EditOutcome, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { isIndex, replaceAt } from "../list-places.ts";
import { shiftEmphasis, tidyEmphasis } from "../notes/emphasis.ts";
import { emphasisOf, noteForm, rewriteNote } from "../notes/settle-note.ts";
import { withNotes } from "../notes/with-notes.ts";

/** An empty line of the user's, in the same list. */
function emptyLine(line: NoteLine): NoteLine {
  return { kind: "own", text: "", ...(line.kind === "cue" ? {} : noteForm([], line.list)) };
}

/** Parts a line of the notes in two. Parted at its beginning or end it stays whole beside an empty line. */
export function splitNote(briefing: Briefing, { slide: id, note, at }: EditOf<"split-note">): EditOutcome {
  const { article } = briefing;
  return editSlide(briefing, id, (slide) => {
    const line = slide.notes[note];
    if (line === undefined) return refuse("no-note");
    const { text } = line;
    if (!isIndex(at, text.length + 1)) return refuse("no-place");
    if (at === text.length) return withNotes(slide, replaceAt(slide.notes, note, line, emptyLine(line)));
    if (at === 0) return withNotes(slide, replaceAt(slide.notes, note, emptyLine(line), line));
    const emphasis = emphasisOf(line);
    const before = rewriteNote(line, text.slice(0, at), tidyEmphasis(emphasis, at), article);
    const after = rewriteNote(line, text.slice(at), shiftEmphasis(emphasis, -at), article);
    return withNotes(slide, replaceAt(slide.notes, note, before, after));
  });
}
