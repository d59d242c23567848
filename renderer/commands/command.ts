import type { LucideIcon } from "lucide-react";
import type { Desk } from "../store/desk.ts";
import type { DeskState } from "../store/desk-state.ts";
import type { StringKey } from "../strings/en.ts";
import type { Saying } from "../strings/saying.ts";

/** The menu a command is in. */
export type CommandGroup = "file" | "edit" | "slide" | "text" | "source" | "briefing" | "view" | "help";

/** The part of the desk that must have the focus for a shortcut to count; without one it counts everywhere. */
export type CommandScope = "rail" | "slide" | "notes" | "source";

/** Something the user can do. Menus, palette, toolbars, context menus, shortcuts and their list are made from these. */
export interface Command {
  /** Also the id in the shell's menu bar. */
  readonly id: string;
  readonly label: StringKey;
  /** A label that says more as things are: "Undo: Delete 3 slides". */
  readonly describe?: (state: DeskState) => Saying;
  readonly group: CommandGroup;
  /** A line in the menu above it. */
  readonly separated?: boolean;
  readonly icon?: LucideIcon;
  /** "Mod+Shift+S"; Mod is Command on a Mac and Ctrl elsewhere. The first is the one that is shown. */
  readonly shortcuts?: readonly string[];
  readonly scope?: CommandScope;
  /** Without one it can always be run. */
  readonly isEnabled?: (state: DeskState) => boolean;
  /** For commands that are on or off. */
  readonly isOn?: (state: DeskState) => boolean;
  /** When it can be run while a talk is given; without one it cannot. */
  readonly inTalk?: (state: DeskState) => boolean;
  readonly run: (desk: Desk) => void | Promise<void>;
}

/** True when the command can be run now. */
export function isEnabled({ isEnabled: test, inTalk }: Command, state: DeskState): boolean {
  if (state.presentation !== null && inTalk?.(state) !== true) return false;
  return test === undefined || test(state);
}
