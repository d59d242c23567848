import { type Desk, stateOf } from "../store/desk.ts";
import { briefingCommands } from "./briefing-commands.ts";
import { type Command, isEnabled } from "./command.ts";
import { editCommands } from "./edit-commands.ts";
import { fileCommands } from "./file-commands.ts";
import { helpCommands } from "./help-commands.ts";
import { notesCommands } from "./notes-commands.ts";
import { slideCommands } from "./slide-commands.ts";
import { sourceCommands } from "./source-commands.ts";
import { talkCommands } from "./talk-commands.ts";
import { textCommands } from "./text-commands.ts";
import { viewCommands } from "./view-commands.ts";

/** Everything the user can do, in the order of the menus. */
export const commands: readonly Command[] = [
  ...fileCommands,
  ...editCommands,
  ...slideCommands,
  ...textCommands,
  ...notesCommands,
  ...sourceCommands,
  ...briefingCommands,
  ...talkCommands,
  ...viewCommands,
  ...helpCommands,
];

const byId = new Map(commands.map((command) => [command.id, command]));

/** A command by its id, null when there is none: ids come from the shell's menu too. */
export function findCommand(id: string): Command | null {
  return byId.get(id) ?? null;
}

/** Runs a command if it can be run now. True when it was. */
export function runCommand(desk: Desk, command: Command): boolean {
  if (!isEnabled(command, stateOf(desk))) return false;
  void command.run(desk);
  return true;
}
