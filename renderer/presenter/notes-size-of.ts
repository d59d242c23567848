import { readNotesSize } from "../talk/notes-size.ts";

/** Size of the notes, CSS pixels: the remembered one, else (0) one for the height of the window. */
export function notesSizeOf(remembered: number, windowHeight: number): number {
  return readNotesSize(remembered === 0 ? null : String(remembered), windowHeight);
}
