import { type KeyMeaning, keyRows } from "../talk/key-rows.ts";

/** A row of the help: keys and what they do. */
export interface KeyHelp {
  readonly keys: string;
  readonly does: string;
}

const words: Readonly<Partial<Record<KeyMeaning, string>>> = {
  next: "next slide",
  previous: "previous slide",
  ends: "first · last slide",
  jump: "go to slide 12",
  start: "full screen from the first · this slide",
  black: "black screen and back",
  white: "white screen and back",
  freeze: "freeze the audience’s slide and look around, and back",
  swap: "presenter view with the notes, in a window of its own",
  overview: "overview of the slides",
  search: "find in the slides and the notes; the audience sees nothing of it",
  "notes-size": "larger · smaller notes",
  scroll: "scroll the notes up · down",
  timer: "pause or go on with the timer",
  countdown: "time left or time spoken",
  reset: "set the timer to zero",
  "undo-reset": "give the timer its time back",
  help: "this help",
};

/** What the keys do in every window. */
export const commonKeys: readonly KeyMeaning[] = ["next", "previous", "ends", "jump", "black", "white", "help"];
/** What the keys do in the window with the slides. */
export const slidesKeys: readonly KeyMeaning[] = [...commonKeys, "start", "overview"];

/** The rows of the help for the meanings given, in the order of the table; `more` has other words. */
export function helpRows(
  meanings: readonly KeyMeaning[],
  more: Readonly<Partial<Record<KeyMeaning, string>>> = {},
): readonly KeyHelp[] {
  return keyRows
    .filter(({ meaning }) => meanings.includes(meaning))
    .map(({ meaning, keys }) => ({ keys: keys.join(" · "), does: more[meaning] ?? words[meaning] ?? "" }));
}
