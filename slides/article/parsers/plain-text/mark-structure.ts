import { endsOpen, endsSentence, isProse, type Passage } from "./passage.ts";
import { aside, type Board } from "./role.ts";

const ornament = /^[\p{P}\p{S}\s]+$/u;
const wikiEdit =
  /\[(?:edit|edit source|modifier|bearbeiten|править|editar|modifica|bewerken|redigera|edytuj|編集|编辑|編輯|өңдеу)[^\]]{0,40}\]$/iu;
/** A line drawn with one sign. */
const rule = /^(?:={3,}|-{3,}|~{3,})$/;
const cellGap = /\t+|\s{3,}|\s?\|\s?/;

/** The sign of a link to the heading itself, which sites show behind it. */
const anchor = /\s[#¶§]$/;

/** The words of a heading with a wiki's edit link or a link to itself behind it, else null. */
export function linkedHeading(text: string): string | null {
  if (text.length > 160 || !(wikiEdit.test(text) || anchor.test(text))) return null;
  const words = text.replace(wikiEdit, "").replace(anchor, "").trim();
  return words === "" ? null : words;
}

/** Cells of a printed row: parted by tabs, bars or wide gaps; null when it has fewer than two. */
export function readCells(passage: Passage): readonly string[] | null {
  const [line] = passage.lines;
  if (line === undefined || passage.lines.length !== 1 || passage.width > 240 || passage.residue) return null;
  if (!/\t|\s{3}|\|/.test(line.text)) return null;
  const inside = line.text.replace(/^\||\|$/g, "");
  const cells = inside.split(cellGap).map((cell) => cell.trim());
  return cells.length >= 2 && cells.filter((cell) => cell !== "").length >= 2 ? cells : null;
}

/** Rows of the same number of cells directly under one another. Sentences in cells mean that it is no table. */
function tableEnd(passages: readonly Passage[], start: number): number {
  const first = passages[start];
  const columns = first === undefined ? undefined : readCells(first)?.length;
  if (columns === undefined) return start;
  let end = start + 1;
  while (end < passages.length) {
    const passage = passages[end];
    if (passage === undefined || passage.blanksBefore > 0 || readCells(passage)?.length !== columns) break;
    end++;
  }
  return end;
}

function markTables(board: Board): void {
  const { passages, roles } = board;
  for (let index = 0; index < passages.length; index++) {
    const end = tableEnd(passages, index);
    const rows = passages.slice(index, end);
    const tabbed = rows.every(({ lines }) => /[\t|]/.test(lines[0]?.text ?? ""));
    if (rows.length < (tabbed ? 2 : 3) || rows.some(({ text }) => endsSentence(text) && text.length > 60)) continue;
    for (let row = index; row < end; row++) roles[row] ??= { kind: "table" };
    index = end - 1;
  }
}

/** A short line with a rule of = or - directly under it is a heading, unless the title is looked for there. */
function markUnderlined(board: Board, index: number): void {
  const upper = board.passages[index - 1];
  const { text = "", blanksBefore = 1 } = board.passages[index] ?? {};
  if (index < 2 || upper === undefined || blanksBefore > 0 || !rule.test(text) || board.roles[index - 1] !== null)
    return;
  if (upper.width > 100 || upper.words > 17 || endsOpen(upper.text)) return;
  board.roles[index - 1] = { kind: "heading", level: text.startsWith("=") ? 1 : 2 };
}

/** Indented deeper than the body and long: a block quotation of a text browser. */
function isIndentedQuote(board: Board, passage: Passage): boolean {
  const { edge, bodyIndent, firstLineIndent } = board.layout;
  const deeper = passage.indent - bodyIndent;
  return (
    edge !== null && !firstLineIndent && passage.marker === null && deeper >= 2 && deeper <= 10 && isProse(passage)
  );
}

/**
 * Marks what shows by its layout alone: page numbers and running heads, ornaments, programs, footnotes, tables,
 * quotations, headings of wikis.
 */
export function markStructure(board: Board): void {
  for (const [index, passage] of board.passages.entries()) {
    const first = passage.lines[0];
    if (first === undefined || passage.residue) continue;
    if (first.page || ornament.test(passage.text)) {
      board.roles[index] = aside("page-furniture");
      markUnderlined(board, index);
    } else if (first.code) board.roles[index] = { kind: "code" };
    else if (first.note !== null) board.roles[index] = { kind: "footnote", label: first.note.label };
    else if (linkedHeading(passage.text) !== null) board.roles[index] = { kind: "heading", level: 1 };
    else if (passage.quoted > 0 || isIndentedQuote(board, passage)) board.roles[index] = { kind: "quotation" };
  }
  markTables(board);
}
