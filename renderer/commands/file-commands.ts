import { FileUp, FolderOpen, LifeBuoy, Save, SaveAll, X } from "lucide-react";
import { openDialog } from "../dialogs/open-dialog.ts";
import { closeDocument } from "../documents/leave-document.ts";
import { openChosen } from "../documents/open-path.ts";
import { saveDocument, saveDocumentAs } from "../documents/save-commands.ts";
import { changeSettings } from "../store/change-settings.ts";
import { stateOf } from "../store/desk.ts";
import type { Command } from "./command.ts";
import { hasDocument } from "./conditions.ts";

export const fileCommands: readonly Command[] = [
  { id: "open", label: "command.open", group: "file", icon: FolderOpen, shortcuts: ["Mod+O"], run: openChosen },
  {
    id: "recoveries",
    label: "command.recoveries",
    group: "file",
    icon: LifeBuoy,
    isEnabled: ({ recoveries }) => recoveries.length > 0,
    run: (desk) => openDialog(desk, { kind: "recoveries" }),
  },
  {
    id: "save",
    label: "command.save",
    group: "file",
    separated: true,
    icon: Save,
    shortcuts: ["Mod+S"],
    isEnabled: hasDocument,
    run: async (desk) => void (await saveDocument(desk)),
  },
  {
    id: "save-as",
    label: "command.save-as",
    group: "file",
    icon: SaveAll,
    shortcuts: ["Mod+Shift+S"],
    isEnabled: hasDocument,
    run: async (desk) => void (await saveDocumentAs(desk)),
  },
  {
    id: "toggle-autosave",
    label: "command.toggle-autosave",
    group: "file",
    isOn: ({ settings }) => settings.autosave,
    run: (desk) => changeSettings(desk, { autosave: !stateOf(desk).settings.autosave }),
  },
  {
    id: "export",
    label: "command.export",
    group: "file",
    separated: true,
    icon: FileUp,
    shortcuts: ["Mod+E"],
    isEnabled: hasDocument,
    run: (desk) => openDialog(desk, { kind: "export" }),
  },
  {
    id: "start",
    label: "command.start",
    group: "file",
    separated: true,
    icon: X,
    isEnabled: hasDocument,
    run: closeDocument,
  },
];
