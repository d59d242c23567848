import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import type { ListStyle } from "../../../slides/index.ts";

let active: Editor | null = null;

/** Remembers the editor that was written in last: commands of the menu go there. */
export function setActiveEditor(editor: Editor): void {
  active = editor;
}

/** Forgets an editor that goes away. */
export function forgetEditor(editor: Editor): void {
  if (active === editor) active = null;
}

export function activeEditor(): Editor | null {
  return active;
}

/** Makes the selected lines a list of a style, or plain again when all of them are one. Stage directions stay apart. */
export function toggleList(editor: Editor, style: ListStyle): void {
  const { state } = editor;
  const lines: { readonly position: number; readonly attrs: Record<string, unknown> }[] = [];
  state.doc.nodesBetween(state.selection.from, state.selection.to, (node, position) => {
    if (node.type.name === "line" && node.attrs.kind !== "cue") lines.push({ position, attrs: node.attrs });
    return false;
  });
  const isOn = lines.every(({ attrs }) => attrs.list === style);
  const { tr } = state;
  for (const { position, attrs } of lines) tr.setNodeMarkup(position, null, { ...attrs, list: isOn ? null : style });
  const { anchor, head } = state.selection;
  tr.setSelection(TextSelection.create(tr.doc, anchor, head));
  editor.view.dispatch(tr);
  editor.view.focus();
}
