import type { RichText } from "../../draft.ts";
import type { Line } from "./line.ts";
import type { ListMarker } from "./read-list-marker.ts";

/** Lines of the source that belong together: a paragraph, a heading, a list item, a button. */
export interface Passage {
  readonly lines: readonly Line[];
  /** The lines joined: blanks collapsed, hyphens of broken words and link numbers left out. */
  readonly text: string;
  /** The same with its places in the source. */
  readonly runs: RichText;
  /** The text behind a list marker or a footnote's label, and where it begins in the source. */
  readonly bare: string;
  readonly bareStart: number;
  /** Columns of the text. */
  readonly width: number;
  /** Columns the first line is indented. */
  readonly indent: number;
  readonly quoted: number;
  readonly residue: boolean;
  readonly marker: ListMarker | null;
  /** Blank lines before it; 0 for a passage directly under another. */
  readonly blanksBefore: number;
  readonly blanksAfter: number;
  /** Number of words; two ideographs count as one. */
  readonly words: number;
}

/** Ends like a sentence: a full stop or its like, quotation marks and brackets behind it allowed. */
export function endsSentence(text: string): boolean {
  return (
    /[.!?…。！？｡।॥؟۔։።‽]["'”’“»«›)\]）」』】]*$/u.test(text) ||
    /[\p{L}\p{M})”"’»][.!?…]["'”’“»)]*(?:\[?\d{1,3}\]?|\s?\(\p{L}[\p{L}/., -]{0,20}\))$/u.test(text)
  );
}

/** A question or an exclamation, which headings may be, too. */
export function endsLively(text: string): boolean {
  return /[?!？！؟]["'”’»)]*$/u.test(text);
}

/** Ends in a way that promises more: a colon, comma or semicolon. */
export function endsOpen(text: string): boolean {
  return /[:,;：，；،؛、]["'”’»)]*$/u.test(text);
}

/** A sentence ends inside and another begins. */
function hasSentenceInside(text: string): boolean {
  return /\p{L}{2}[.!?…।]["'”’»)]*\s+["“«„(]*[\p{Lu}\p{Lo}]/u.test(text);
}

/** A question or exclamation on one line, short enough to head a section. */
function couldHead({ text, lines, words, width }: Passage): boolean {
  return endsLively(text) && lines.length <= 2 && words <= 17 && width <= 110 && !/^["“«„]/.test(text);
}

/** Text that can only be prose: sentences of some length, or very long lines. */
export function isProse(passage: Passage): boolean {
  const { text, width, words } = passage;
  if (passage.residue) return false;
  if (couldHead(passage)) return false;
  if (endsSentence(text) && (words >= 9 || width >= 60)) return true;
  if (words >= 12 && hasSentenceInside(text)) return true;
  if (/[:：]$/.test(text) && words >= 7) return true;
  return width >= 150 && words >= 8;
}

/** Characters of the longest pair of a logo and its text. */
const longestDouble = 120;

/** The same words twice: a logo and its text. */
export function isDoubled(text: string): boolean {
  if (text.length > longestDouble) return false;
  const middle = text.length >> 1;
  return text.length % 2 === 1 && text.charAt(middle) === " " && text.slice(0, middle) === text.slice(middle + 1);
}
