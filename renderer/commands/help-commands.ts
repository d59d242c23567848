import { Keyboard, SquareTerminal } from "lucide-react";
import { openDialog } from "../dialogs/open-dialog.ts";
import type { Command } from "./command.ts";

export const helpCommands: readonly Command[] = [
  {
    id: "palette",
    label: "command.palette",
    group: "help",
    icon: SquareTerminal,
    shortcuts: ["Mod+K", "Mod+Shift+P"],
    run: (desk) => openDialog(desk, { kind: "palette" }),
  },
  {
    id: "shortcuts",
    label: "command.shortcuts",
    group: "help",
    icon: Keyboard,
    shortcuts: ["?", "F1"],
    run: (desk) => openDialog(desk, { kind: "shortcuts" }),
  },
];
