import type { NoteLine, Slide } from "../../deck/deck.ts";
import { markChange } from "../mark-change.ts";

/** The slide with other notes, marked as the user's; the same slide when the notes are the same lines. */
export function withNotes(slide: Slide, notes: readonly NoteLine[]): Slide {
  const isSame = notes.length === slide.notes.length && notes.every((line, index) => line === slide.notes[index]);
  return isSame ? slide : markChange({ ...slide, notes }, "notes");
}
