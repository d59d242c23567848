import { endsSentence, isProse, type Passage } from "./passage.ts";
import { aside, type Board, type Role } from "./role.ts";

const dashes = "–—―-";
/** Passages around an item in which its neighbour must stand. */
const reach = 6;

function itemRole(passage: Passage, depth: number): Role {
  return { kind: "list-item", numbered: passage.marker?.ordered ?? false, depth };
}

/** True when another item of the same kind stands near: the next number, or the same sign. */
function hasSibling(passages: readonly Passage[], index: number): boolean {
  const marker = passages[index]?.marker;
  if (marker === null || marker === undefined) return false;
  for (let other = Math.max(0, index - reach); other <= Math.min(passages.length - 1, index + reach); other++) {
    const found = passages[other]?.marker;
    if (other === index || found === null || found === undefined) continue;
    if (!marker.ordered && found.sign === marker.sign) return true;
    if (marker.ordered && found.ordered && Math.abs(found.ordinal - marker.ordinal) === 1) return true;
  }
  return false;
}

/** Lines of speech begin with a dash, too: they are sentences, begin with a capital and are not announced. */
function isDialogue(passage: Passage, before: Passage | undefined): boolean {
  const { marker, bare } = passage;
  if (marker === null || !dashes.includes(marker.sign) || marker.sign === "-") return false;
  return /^[\p{Lu}«“"¿¡]/u.test(bare) && endsSentence(bare) && !/[:：]$/.test(before?.text ?? "");
}

/** A numbered line that is short and stands alone above prose heads a section ("2. Methods"). */
function isNumberedHeading(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index];
  const next = passages[index + 1];
  if (passage === undefined || next === undefined || passage.marker?.ordered !== true) return false;
  if (passages[index - 1]?.marker?.ordered === true) return false;
  const short =
    passage.words <= 14 &&
    passage.width <= 100 &&
    !/[.;,:]$/.test(passage.bare) &&
    /^[\p{Lu}\p{Lo}“"]/u.test(passage.bare);
  return short && next.marker === null && isProse(next) && next.width > passage.width;
}

/** Nesting: how many smaller indents the items above it in the same list have. */
function depthOf(stack: number[], indent: number): number {
  while (stack.length > 0 && (stack.at(-1) ?? 0) >= indent) stack.pop();
  const depth = Math.min(5, stack.length);
  stack.push(indent);
  return depth;
}

/** Links a text browser collects below the page: numbered addresses. */
function isAddress({ bare }: Passage): boolean {
  return /^(?:https?|ftp|mailto|file|javascript|[a-z][a-z-]{1,20}(?=:\/\/)):\S*$/i.test(bare);
}

/** A note of a wiki: behind its number stands the link back to the text. */
function isBackReference({ bare, marker }: Passage): boolean {
  return marker?.ordered === true && /^[\^↑]\s?\S/.test(bare);
}

/** Marks list items: bullets and numbers with another of their kind near, or announced by a colon. */
export function markLists(board: Board): void {
  const { passages, roles } = board;
  let stack: number[] = [];
  for (const [index, passage] of passages.entries()) {
    if (passage.marker === null) {
      stack = [];
      continue;
    }
    if (roles[index] !== null) continue;
    const before = passages[index - 1];
    const announced = /[:：]$/.test(before?.text ?? "");
    if (isBackReference(passage)) roles[index] = { kind: "footnote", label: String(passage.marker.ordinal) };
    else if (isAddress(passage)) roles[index] = aside("navigation");
    else if (isNumberedHeading(passages, index)) roles[index] = { kind: "heading", level: 1 };
    else if ((hasSibling(passages, index) || announced) && !isDialogue(passage, before)) {
      roles[index] = itemRole(passage, depthOf(stack, passage.indent));
    }
  }
}
