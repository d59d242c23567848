import type { NoteLine, Slide } from "../../deck/deck.ts";
import { deckWords } from "../../deck/deck-words.ts";

/** The number of a stage direction "Point 2", null for any other line. */
function pointNumber(line: NoteLine, word: string): number | null {
  if (line.kind !== "cue" || !line.text.startsWith(`${word} `)) return null;
  const number = line.text.slice(word.length + 1);
  return /^\d{1,3}$/u.test(number) ? Number(number) : null;
}

/**
 * The slide with the stage directions that announce its points put where they belong: before the first sentence in its
 * notes that each item was taken from, when there are two items or more. A slide whose notes announce no points keeps
 * its notes as they are. `language` is the deck's.
 */
export function renumberPoints<S extends Slide>(slide: S, language: string): S {
  const { point } = deckWords(language);
  if (!slide.notes.some((line) => pointNumber(line, point) !== null)) return slide;
  const plain = slide.notes.filter((line) => pointNumber(line, point) === null);
  const cues = new Map<NoteLine, number>();
  slide.items.forEach(({ sources }, index) => {
    const said = plain.find((line) => line.kind === "sentence" && sources.includes(line.sentence) && !cues.has(line));
    if (said !== undefined) cues.set(said, index + 1);
  });
  const notes = plain.flatMap((line): readonly NoteLine[] => {
    const number = cues.get(line);
    if (number === undefined || slide.items.length < 2) return [line];
    const text = `${point} ${number}`;
    return [slide.notes.find((known) => known.kind === "cue" && known.text === text) ?? { kind: "cue", text }, line];
  });
  const isSame = notes.length === slide.notes.length && notes.every((line, place) => line === slide.notes[place]);
  return isSame ? slide : { ...slide, notes };
}
