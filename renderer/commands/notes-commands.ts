import { Bold, Italic, List, ListOrdered } from "lucide-react";
import { activeEditor, toggleList } from "../desk/notes/active-editor.ts";
import type { Command } from "./command.ts";
import { hasDocument } from "./conditions.ts";

/** Commands on the notes that were written in last. */
export const notesCommands: readonly Command[] = [
  {
    id: "bold",
    label: "command.bold",
    group: "text",
    separated: true,
    icon: Bold,
    shortcuts: ["Mod+B"],
    scope: "notes",
    isEnabled: hasDocument,
    run: () => void activeEditor()?.chain().focus().toggleMark("bold").run(),
  },
  {
    id: "italic",
    label: "command.italic",
    group: "text",
    icon: Italic,
    shortcuts: ["Mod+I"],
    scope: "notes",
    isEnabled: hasDocument,
    run: () => void activeEditor()?.chain().focus().toggleMark("italic").run(),
  },
  {
    id: "bulleted-list",
    label: "command.bulleted-list",
    group: "text",
    icon: List,
    shortcuts: ["Mod+Shift+8"],
    scope: "notes",
    isEnabled: hasDocument,
    run() {
      const editor = activeEditor();
      if (editor !== null) toggleList(editor, "bulleted");
    },
  },
  {
    id: "numbered-list",
    label: "command.numbered-list",
    group: "text",
    icon: ListOrdered,
    shortcuts: ["Mod+Shift+7"],
    scope: "notes",
    isEnabled: hasDocument,
    run() {
      const editor = activeEditor();
      if (editor !== null) toggleList(editor, "numbered");
    },
  },
];
