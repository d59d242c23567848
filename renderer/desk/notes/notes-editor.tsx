import type { Editor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { flagSlide, type NoteLine } from "../../../slides/index.ts";
import { briefingOf, slideOf } from "../../store/briefing-of.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { type Desk, patchState, stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { endTyping, typingKey } from "../slide/typing-key.ts";
import { forgetEditor, setActiveEditor } from "./active-editor.ts";
import { FlagDecorations, flagsMeta } from "./flag-decorations.ts";
import { notesDocument, readNotes } from "./note-document.ts";
import { noteExtensions } from "./note-schema.ts";
import { caretPlace, fromBriefing, type NotePlace, selectNote, syncNotes } from "./sync-notes.ts";

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

/** Keys of the desk's that the editor would swallow: its history is the desk's, and Enter has commands with it. */
function leaveToDesk(_: unknown, { key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isHistory = (ctrlKey || metaKey) && (/^[zy]$/iu.test(key) || code === "KeyZ" || code === "KeyY");
  return isHistory || (key === "Enter" && (ctrlKey || metaKey || altKey));
}

/** The page has one history, and it is not the browser's. Line breaks are the editor's own. */
function refuseInput(_: unknown, event: Event): boolean {
  if (/^history|^insert(?:Paragraph|LineBreak)/u.test((event as InputEvent).inputType)) event.preventDefault();
  return false;
}

interface NotesEditorProperties {
  readonly slide: string;
  readonly label: string;
  /** Called when an arrow key leads out at the end (1) or at the start (-1); `x` is where the caret was on the screen. */
  readonly onLeave?: (by: -1 | 1, x: number | null) => boolean;
}

/** Which end of the notes an arrow key leads out of; null when it stays inside. */
function leavesBy(editor: Editor, { key, shiftKey, altKey }: KeyboardEvent): -1 | 1 | null {
  const { empty } = editor.state.selection;
  const { line, offset } = caretPlace(editor);
  const { doc } = editor.state;
  if (!empty || shiftKey || altKey) return null;
  const isFirst = line === 0;
  const isLast = line === doc.childCount - 1;
  if (key === "ArrowUp") return isFirst && editor.view.endOfTextblock("up") ? -1 : null;
  if (key === "ArrowDown") return isLast && editor.view.endOfTextblock("down") ? 1 : null;
  if (key === "ArrowLeft") return isFirst && offset === 0 ? -1 : null;
  if (key === "ArrowRight") return isLast && offset === doc.child(line).content.size ? 1 : null;
  return null;
}

/** The notes of one slide, written in as rich text. */
export function NotesEditor({ slide: id, label, onLeave }: NotesEditorProperties) {
  const desk = useDesk();
  const t = useStrings();
  const notes = useDeskState((state) => slideOf(state, id)?.notes ?? noNotes);
  const wish = useDeskState(({ noteWish }) => (noteWish?.slide === id ? noteWish : null));
  const caret = useRef<NotePlace | null>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;

  function leaveAt(from: Editor, event: KeyboardEvent): boolean {
    const by = leavesBy(from, event);
    if (by === null || leave.current === undefined) return false;
    const isUpright = event.key === "ArrowUp" || event.key === "ArrowDown";
    return leave.current(by, isUpright ? from.view.coordsAtPos(from.state.selection.head).left : null);
  }

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
          (leaveAt(editor, event) ||
            joinAt(desk, id, editor, event.key, (place) => {
              caret.current = place;
            })),
        handleDOMEvents: { keydown: leaveToDesk, beforeinput: refuseInput },
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

  useEffect(() => {
    if (wish === null) return;
    selectNote(editor, wish);
    patchState(desk, { noteWish: null });
  }, [editor, wish, desk]);

  useEffect(() => () => forgetEditor(editor), [editor]);

  return (
    <div className="notes-editor" data-notes-of={id}>
      <EditorContent editor={editor} />
      {notes.length === 0 ? <p className="notes-empty">{t("notes.empty")}</p> : null}
    </div>
  );
}
