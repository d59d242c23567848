import type { Span } from "./line.ts";

const mark = /\^?\[(\d{1,4})\]/g;
/** Fewest marks that make a numbered page. */
const fewest = 4;

interface Mark extends Span {
  readonly number: number;
  /** Printed as a superscript, `^[3]`: how lynx shows references to notes. */
  readonly raised: boolean;
  /** Glued to the word behind it, as a text browser puts its link numbers. */
  readonly leading: boolean;
}

function readMarks(source: string): readonly Mark[] {
  return Array.from(source.matchAll(mark), (found) => {
    const end = found.index + found[0].length;
    return {
      start: found.index,
      end,
      number: Number(found[1]),
      raised: found[0].startsWith("^"),
      leading: /[^\s[\].,;:!?)"'”’]/.test(source.charAt(end)),
    };
  });
}

/** The marks whose numbers count on from the first: links, which text browsers number one after another. */
function inSequence(marks: readonly Mark[]): readonly Mark[] {
  let expected = marks[0]?.number ?? 1;
  if (expected > 3) return [];
  return marks.filter(({ number }) => {
    if (number !== expected) return false;
    expected++;
    return true;
  });
}

/** Link numbers are most of the marks of a page and stand before words. */
function isNumbered(links: readonly Mark[], marks: readonly Mark[]): boolean {
  const leading = links.filter((one) => one.leading || one.raised).length;
  return links.length >= fewest && links.length >= marks.length * 0.4 && leading >= links.length * 0.6;
}

/** A citation behind a raised link number: the text of that link. */
function isRaisedText(marks: readonly Mark[], index: number): boolean {
  const before = marks[index - 1];
  return before?.raised === true && before.end === marks[index]?.start;
}

/**
 * Finds the numbers that text browsers put before links ("[12]Kazakhstan") and lynx's raised reference numbers ("^[3]"),
 * in order. Citations in brackets behind a word are left alone.
 */
export function findLinkMarks(source: string): readonly Span[] {
  const marks = readMarks(source);
  const links = inSequence(marks);
  const numbered = isNumbered(links, marks) ? new Set(links) : new Set<Mark>();
  const raised = marks.filter((one) => one.raised).length >= 2;
  return marks
    .filter(
      (one, index) => numbered.has(one) || (raised && one.raised) || (numbered.size > 0 && isRaisedText(marks, index)),
    )
    .map(({ start, end }) => ({ start, end }));
}
