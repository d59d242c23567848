import type { MenuBar, MenuItem } from "../../electron/contract/menu-schema.ts";
import type { DeskState } from "../store/desk-state.ts";
import { languageOf } from "../store/language-of.ts";
import { sayer } from "../strings/saying.ts";
import { translator } from "../strings/translate.ts";
import { type Command, type CommandGroup, isEnabled } from "./command.ts";
import { commands } from "./commands.ts";
import { menuGroups } from "./menu-groups.ts";
import { parseShortcut } from "./shortcut.ts";

/** Keys that Electron calls otherwise than `KeyboardEvent.key` does. */
const otherNames: Readonly<Record<string, string>> = {
  ArrowUp: "Up",
  ArrowDown: "Down",
  ArrowLeft: "Left",
  ArrowRight: "Right",
  " ": "Space",
  "+": "Plus",
};

type Role = Extract<MenuItem, { kind: "role" }>["role"];

/** What the system does by itself, under the page's own commands. */
const roles: Readonly<Partial<Record<CommandGroup, readonly Role[]>>> = {
  file: ["close", "quit"],
  edit: ["cut", "copy", "paste", "pasteAndMatchStyle", "selectAll"],
  view: ["togglefullscreen", "minimize"],
};

/** A shortcut as Electron writes it. */
function toAccelerator(shortcut: string): string {
  const { mod, shift, alt, key } = parseShortcut(shortcut);
  const parts = [...(mod ? ["CmdOrCtrl"] : []), ...(alt ? ["Alt"] : []), ...(shift ? ["Shift"] : [])];
  return [...parts, otherNames[key] ?? key].join("+");
}

/** Runs of items with a line between each two. */
function joinRuns(runs: readonly (readonly MenuItem[])[]): MenuItem[] {
  return runs
    .filter((run) => run.length > 0)
    .flatMap((run, index) => (index === 0 ? run : [{ kind: "separator" as const }, ...run]));
}

/** Commands in the runs that their menu shows them in. */
function cutRuns(group: CommandGroup): readonly (readonly Command[])[] {
  const runs: Command[][] = [[]];
  for (const command of commands.filter((one) => one.group === group)) {
    if (command.separated === true) runs.push([]);
    runs.at(-1)?.push(command);
  }
  return runs;
}

/** The menu bar of the system for the desk as it is: the same commands as everywhere, in the language of the page. */
export function menuBarOf(state: DeskState): MenuBar {
  const language = languageOf(state);
  const t = translator(language);
  const say = sayer(language);
  const itemOf = (command: Command): MenuItem => ({
    kind: "command",
    command: command.id,
    label: (command.describe === undefined ? t(command.label) : say(command.describe(state))).slice(0, 200),
    shortcut: command.shortcuts?.[0] === undefined ? null : toAccelerator(command.shortcuts[0]),
    enabled: isEnabled(command, state),
    checked: command.isOn?.(state) ?? null,
  });
  return {
    menus: menuGroups.map((group) => {
      const own = cutRuns(group).map((run) => run.map(itemOf));
      const system = (roles[group] ?? []).map((role): MenuItem => ({ kind: "role", role }));
      return { label: t(`group.${group}`), items: joinRuns([...own, system]) };
    }),
  };
}
