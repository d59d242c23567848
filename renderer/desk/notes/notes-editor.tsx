import type { Editor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { flagSlide, type NoteLine } from "../../../slides/index.ts";
import { briefingOf, slideOf } from "../../store/briefing-of.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { type Desk, stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { endTyping, typingKey } from "../slide/typing-key.ts";
import { forgetEditor, setActiveEditor } from "./active-editor.ts";
import { FlagDecorations, flagsMeta } from "./flag-decorations.ts";
import { notesDocument, readNotes } from "./note-document.ts";
import { noteExtensions } from "./note-schema.ts";
import { caretPlace, fromBriefing, type NotePlace, syncNotes } from "./sync-notes.ts";

const noNotes: readonly NoteLine[] = [];

/** Joins the line before the caret (Backspace at a start) or behind it (Delete at an end). True when it was a join. */
function joinAt(desk: Desk, slide: string, editor: Editor, key: string, setCaret: (place: NotePlace) => void): boolean {
  const { empty, $head } = editor.state.selection;
  const { line, offset } = caretPlace(editor);
  const isBack = key === "Backspace" && offset === 0;
  const isForward = key === "Delete" && offset === $head.parent.content.size;
  const note = isBack ? line - 1 : line;
  if (!empty || !(isBack || isForward) || note < 0 || note + 1 >= editor.state.doc.childCount) return false;
  const above = editor.state.doc.child(note);
  endTyping();
  setCaret({ line: note, offset: above.content.size });
  // An empty line goes without a trace; sentences that are joined keep what both were made of.
  const empties = [note, note + 1].filter((index) => editor.state.doc.child(index).content.size === 0);
  const [gone] = empties;
  changeBriefing(
    desk,
    gone === undefined ? { kind: "join-notes", slide, note } : { kind: "delete-notes", slide, notes: [gone] },
  );
  return true;
}

/** The notes of one slide, written in as rich text. */
export function NotesEditor({ slide: id, label }: { readonly slide: string; readonly label: string }) {
  const desk = useDesk();
  const t = useStrings();
  const notes = useDeskState((state) => slideOf(state, id)?.notes ?? noNotes);
  const caret = useRef<NotePlace | null>(null);
  const editor: Editor = useEditor(
    {
      extensions: [...noteExtensions, FlagDecorations],
      content: notesDocument(notes),
      immediatelyRender: true,
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: {
          class: "notes",
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": label,
          "data-entry": "",
        },
        handleKeyDown: (_, event): boolean =>
          !event.ctrlKey &&
          !event.metaKey &&
          joinAt(desk, id, editor, event.key, (place) => {
            caret.current = place;
          }),
        handleDOMEvents: {
          // The editor would swallow the keys of undoing and redoing, whose history it does not have.
          keydown: (_, event) => (event.ctrlKey || event.metaKey) && /^Key[YZ]$/u.test(event.code),
          // The page has one history, and it is not the browser's.
          beforeinput: (_, event) => {
            if (/^history/u.test((event as InputEvent).inputType)) event.preventDefault();
            return false;
          },
        },
      },
      onFocus: ({ editor: focused }) => setActiveEditor(focused),
      onUpdate({ editor: changed, transaction }) {
        if (transaction.getMeta(fromBriefing) !== undefined) return;
        const key = typingKey(`${id}-notes-${changed.state.doc.childCount}`, desk.now());
        changeBriefing(desk, { kind: "set-notes", slide: id, notes: readNotes(changed.getJSON()) }, { key });
      },
    },
    [desk, id],
  );

  useEffect(() => {
    syncNotes(editor, notes, caret.current);
    caret.current = null;
    const state = stateOf(desk);
    const [briefing, slide] = [briefingOf(state), slideOf(state, id)];
    if (briefing === null || slide === null) return;
    const flags = flagSlide(slide, briefing.article).filter(({ place }) => place.kind === "note");
    editor.view.dispatch(editor.state.tr.setMeta(flagsMeta, flags).setMeta(fromBriefing, true));
  }, [editor, notes, desk, id]);

  useEffect(() => () => forgetEditor(editor), [editor]);

  return (
    <div className="notes-editor">
      <EditorContent editor={editor} />
      {notes.length === 0 ? <p className="notes-empty">{t("notes.empty")}</p> : null}
    </div>
  );
}
