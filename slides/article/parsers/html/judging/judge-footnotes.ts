import { ancestorsOf, type PageView } from "../blocks/page-view.ts";
import { attributeOf, type PageElement } from "../page/page-element.ts";
import type { Verdict } from "./verdict.ts";

const noteRoles: ReadonlySet<string> = new Set(["doc-footnote", "doc-endnote", "doc-endnotes"]);
const noteNames: ReadonlySet<string> = new Set([
  "footnotes",
  "footnote",
  "endnotes",
  "endnote",
  "reflist",
  "references",
]);
/** How many elements up from a note's text the element stands that the mark leads to. */
const noteDepth = 4;
/** Marks also lead to whole parts of the page; a note has no more blocks than this. */
const mostNoteBlocks = 6;

/**
 * Recognises notes: blocks in elements that short marks in the text lead to, and what the markup calls footnotes. The
 * label is the mark, or the note's number.
 */
export function judgeFootnotes(view: PageView, verdicts: readonly Verdict[]): readonly Verdict[] {
  let count = 0;
  return verdicts.map((verdict, index): Verdict => {
    const block = view.blocks[index];
    if (block === undefined || verdict.role !== "article") return verdict;
    const { kind } = block.shape;
    if (kind !== "list-item" && kind !== "text") return verdict;
    const around = ancestorsOf(view, block, noteDepth);
    const mark = around.map((element) => markOf(view, element)).find((label) => label !== undefined);
    if (mark !== undefined) return { role: "footnote", label: mark };
    if (kind === "text" || !around.some(isCalledNote)) return verdict;
    count += 1;
    return { role: "footnote", label: `${count}` };
  });
}

function markOf(view: PageView, element: PageElement): string | undefined {
  const id = attributeOf(element, "id");
  const range = view.ranges[element.index];
  if (id === null || range === undefined || range.to - range.from > mostNoteBlocks) return undefined;
  return view.noteMarks.get(id);
}

function isCalledNote(element: PageElement): boolean {
  return noteRoles.has(attributeOf(element, "role") ?? "") || element.names.some((name) => noteNames.has(name));
}
