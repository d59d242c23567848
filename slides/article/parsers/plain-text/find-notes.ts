import { isBlank, type Line, type NoteStart } from "./line.ts";

/** Numbers glued to the ends of words and sentences: references to footnotes, as PDF text prints them. */
const reference = /[\p{L}”"’)][.,;:!?]?(\d{1,3})(?=[\s,;.)]|$)/gu;
const bracketReference = /\S\[(\d{1,3})\]/g;
const noteStart = /^(\d{1,3})\s+(?=[\p{Lu}\p{Lo}“"‘'(«])/u;
const bracketStart = /^\[(\d{1,3})\]\s*(?=\S)/;
const symbolStart = /^([*†‡§¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s?(?=\p{L})/u;
/** Plain numbers must come in a row to be notes. */
const fewestPlain = 2;

function referencedNumbers(lines: readonly Line[], pattern: RegExp): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const line of lines) for (const found of line.text.matchAll(pattern)) numbers.add(Number(found[1]));
  return numbers;
}

/** Lines that begin with 1, 2, 3, … in this order, each number being referred to elsewhere in the text. */
function numberedNotes(
  lines: readonly Line[],
  start: RegExp,
  referenced: ReadonlySet<number>,
  fewest: number,
): Map<number, NoteStart> {
  const notes = new Map<number, NoteStart>();
  let expected = 1;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line) || line.residue) continue;
    const found = start.exec(line.text);
    if (found === null || Number(found[1]) !== expected || !referenced.has(expected)) continue;
    if (line.text.length < 20) continue;
    notes.set(index, { label: String(expected), length: found[0].length });
    expected++;
  }
  return notes.size >= fewest ? notes : new Map();
}

/** A star or dagger at the end of a word and again at the start of a later line. */
function markedNotes(lines: readonly Line[]): Map<number, NoteStart> {
  const notes = new Map<number, NoteStart>();
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const sign = symbolStart.exec(line.text);
    if (sign?.[1] !== undefined && seen.has(sign[1]) && line.text.length >= 20) {
      notes.set(index, { label: sign[1], length: sign[0].length });
    }
    if (line.width < 40) continue;
    for (const found of line.text.matchAll(/[\p{L}.,;:!?”"’)]([*†‡§¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?=[\s,;.)]|$)/gu))
      seen.add(found[1] ?? "");
  }
  return notes;
}

/**
 * Finds the lines footnotes begin on, by their index: numbers in order that the text refers to ("hearings.1" … "1 For
 * more"), bracketed numbers ("[1] …"), stars and daggers.
 */
export function findNotes(lines: readonly Line[]): ReadonlyMap<number, NoteStart> {
  const bracketed = numberedNotes(lines, bracketStart, referencedNumbers(lines, bracketReference), 1);
  const numbered = numberedNotes(lines, noteStart, referencedNumbers(lines, reference), fewestPlain);
  return new Map([...markedNotes(lines), ...numbered, ...bracketed]);
}
