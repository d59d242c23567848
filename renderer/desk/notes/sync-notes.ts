import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import type { NoteLine } from "../../../slides/index.ts";
import type { NoteWish } from "../../store/desk-state.ts";
import { lineAttributes, lineNode, notesDocument, readNotes } from "./note-document.ts";

/** A place in the notes: a line, counted from 0, and an offset into its text. */
export interface NotePlace {
  readonly line: number;
  readonly offset: number;
}

/** Marks transactions that bring the editor up to the briefing: they are no edits. */
export const fromBriefing = "fromBriefing";

/** The document position of a place, clamped to what is there. */
function positionOf(editor: Editor, { line, offset }: NotePlace): number {
  const { doc } = editor.state;
  const index = Math.min(line, doc.childCount - 1);
  let position = 0;
  for (let before = 0; before < index; before += 1) position += doc.child(before).nodeSize;
  return position + 1 + Math.min(offset, doc.child(index).content.size);
}

/** Focuses the editor and puts the caret, or a selection, where it is wanted. */
export function selectNote(editor: Editor, { line, start, end, below }: NoteWish): void {
  const { view } = editor;
  let [from, to] = [positionOf(editor, { line, offset: start }), positionOf(editor, { line, offset: end })];
  view.focus();
  if (below !== undefined) {
    const row = view.coordsAtPos(from);
    const near = view.posAtCoords({ left: below, top: (row.top + row.bottom) / 2 })?.pos;
    if (near !== undefined) [from, to] = [near, near];
  }
  const selection = TextSelection.between(editor.state.doc.resolve(from), editor.state.doc.resolve(to));
  view.dispatch(editor.state.tr.setSelection(selection).scrollIntoView());
}

/** The place of the caret. */
export function caretPlace(editor: Editor): NotePlace {
  const { $head } = editor.state.selection;
  return { line: $head.index(0), offset: $head.parentOffset };
}

function replaceAll(editor: Editor, notes: readonly NoteLine[], caret: NotePlace | null): void {
  const place = caret ?? caretPlace(editor);
  const content = editor.schema.nodeFromJSON(notesDocument(notes)).content;
  const transaction = editor.state.tr
    .replaceWith(0, editor.state.doc.content.size, content)
    .setMeta(fromBriefing, true);
  editor.view.dispatch(transaction);
  const position = positionOf(editor, place);
  editor.view.dispatch(
    editor.state.tr.setSelection(TextSelection.create(editor.state.doc, position)).setMeta(fromBriefing, true),
  );
}

/** Brings the lines that differ up to the notes; the caret stays where it is in its text. */
function patchLines(editor: Editor, notes: readonly NoteLine[]): void {
  const { doc, tr } = editor.state;
  const now = readNotes(doc.toJSON());
  let position = 0;
  doc.forEach((node, _, index) => {
    const wanted = notes[index];
    const start = tr.mapping.map(position);
    position += node.nodeSize;
    if (wanted === undefined || JSON.stringify(now[index]) === JSON.stringify(wanted)) return;
    if (node.textContent === wanted.text) {
      tr.setNodeMarkup(start, null, lineAttributes(wanted));
      if (JSON.stringify(node.content.toJSON()) === JSON.stringify(lineNode(wanted).content ?? null)) return;
    }
    tr.replaceWith(start, tr.mapping.map(position), editor.schema.nodeFromJSON(lineNode(wanted)));
  });
  if (tr.docChanged) editor.view.dispatch(tr.setMeta(fromBriefing, true));
}

/** Brings the editor up to the notes of the briefing. `caret` is where it goes when lines came or went. */
export function syncNotes(editor: Editor, notes: readonly NoteLine[], caret: NotePlace | null): void {
  const lines = Math.max(1, notes.length);
  if (caret !== null || editor.state.doc.childCount !== lines || notes.length === 0) {
    if (JSON.stringify(readNotes(editor.state.doc.toJSON())) !== JSON.stringify(notes) || caret !== null) {
      replaceAll(editor, notes, caret);
    }
  } else {
    patchLines(editor, notes);
  }
}
