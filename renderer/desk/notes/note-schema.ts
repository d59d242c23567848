import { Extension, Node } from "@tiptap/core";
import Bold from "@tiptap/extension-bold";
import Document from "@tiptap/extension-document";
import Italic from "@tiptap/extension-italic";
import Text from "@tiptap/extension-text";

/**
 * A line of the notes. Lists are lines with a mark, as they are in the briefing: what is edited is what is kept. A line
 * break inside a line is a character of its text.
 */
const Line = Node.create({
  name: "line",
  group: "block",
  content: "text*",
  whitespace: "pre",
  addAttributes() {
    return {
      kind: { default: "own", renderHTML: ({ kind }) => ({ "data-kind": kind }), parseHTML: () => "own" },
      /** Ids of the sentences it was made of. */
      sources: { default: [], rendered: false, parseHTML: () => [] },
      list: {
        default: null,
        renderHTML: ({ list }) => (list === null ? {} : { "data-list": list }),
        parseHTML: (element: HTMLElement) => {
          const parent = element.parentElement?.tagName;
          return element.tagName !== "LI" ? null : parent === "OL" ? "numbered" : "bulleted";
        },
      },
    };
  },
  parseHTML: () => ["p", "li", "h1", "h2", "h3", "h4", "blockquote", "pre"].map((tag) => ({ tag })),
  renderHTML: ({ HTMLAttributes }) => ["p", { ...HTMLAttributes, class: "note-line" }, 0],
});

const NotesDocument = Document.extend({ content: "line+" });

/** Shift+Enter breaks a line inside itself. */
const LineBreak = Extension.create({
  name: "lineBreak",
  addKeyboardShortcuts() {
    return {
      "Shift-Enter": ({ editor }) => {
        const { kind } = editor.state.selection.$from.parent.attrs;
        return kind === "cue" || editor.commands.insertContent({ type: "text", text: "\n" });
      },
    };
  },
});

/** What notes are made of. There is no history here: the desk has one for everything. */
export const noteExtensions = [NotesDocument, Line, Text, Bold, Italic, LineBreak];
