import type { Briefing } from "../../briefing.ts";
import type { ListStyle, NoteLine } from "../../deck/deck.ts";
import type { EditOf } from "../deck-edit.ts";
import { type EditOutcome, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { areIndices } from "../list-places.ts";
import { withNotes } from "../notes/with-notes.ts";

function putInList(line: NoteLine, list: ListStyle | null): NoteLine {
  if (line.kind === "cue" || (line.list ?? null) === list) return line;
  const { list: _, ...plain } = line;
  return list === null ? plain : { ...plain, list };
}

/** Makes items of a list of lines of the notes, or plain paragraphs. Stage directions among them stay as they are. */
export function listNotes(briefing: Briefing, { slide: id, notes, list }: EditOf<"list-notes">): EditOutcome {
  return editSlide(briefing, id, (slide) => {
    if (!areIndices(notes, slide.notes.length)) return refuse("no-note");
    if (notes.every((index) => slide.notes[index]?.kind === "cue")) return refuse("no-emphasis-on-cue");
    return withNotes(
      slide,
      slide.notes.map((line, index) => (notes.includes(index) ? putInList(line, list) : line)),
    );
  });
}
