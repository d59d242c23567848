import { Check } from "lucide-react";
import { Fragment } from "react";
import { Keyboard, MenuItem, Separator, Text } from "react-aria-components";
import { type Desk, stateOf } from "../store/desk.ts";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { useSay, useStrings } from "../store/use-strings.ts";
import { type Command, isEnabled } from "./command.ts";
import { findCommand, runCommand } from "./commands.ts";
import { showShortcut } from "./show-shortcut.ts";

/** Runs what was chosen in a menu, once the menu has given the focus back. */
export function runFromMenu(desk: Desk, id: string): void {
  const command = findCommand(id);
  if (command !== null) requestAnimationFrame(() => runCommand(desk, command));
}

/** What a command is called as things are. */
export function useCommandLabel(): (command: Command) => string {
  const desk = useDesk();
  const t = useStrings();
  const say = useSay();
  return ({ label, describe }) => (describe === undefined ? t(label) : say(describe(stateOf(desk))));
}

function CommandItem({ command }: { readonly command: Command }) {
  const t = useStrings();
  const labelOf = useCommandLabel();
  const isMac = useDeskState(({ platform }) => platform === "darwin");
  const enabled = useDeskState((state) => isEnabled(command, state));
  const on = useDeskState((state) => command.isOn?.(state));
  const { id, icon: Icon, shortcuts = [] } = command;
  const [shortcut] = shortcuts;
  const label = labelOf(command);
  return (
    <MenuItem id={id} className="menu-item" textValue={label} isDisabled={!enabled}>
      <span className="menu-icon" aria-hidden="true">
        {on === true ? (
          <Check size={15} />
        ) : Icon === undefined || on === false ? null : (
          <Icon size={15} strokeWidth={1.75} />
        )}
      </span>
      <Text slot="label">
        {label}
        {on === true ? <span className="visually-hidden"> ✓</span> : null}
      </Text>
      {shortcut === undefined ? null : <Keyboard className="shortcut">{showShortcut(shortcut, isMac, t)}</Keyboard>}
    </MenuItem>
  );
}

/** Commands as the items of a menu, with lines between their groups. */
export function CommandMenuItems({ commands }: { readonly commands: readonly Command[] }) {
  return commands.map((command, index) => (
    <Fragment key={command.id}>
      {command.separated === true && index > 0 ? <Separator className="menu-line" /> : null}
      <CommandItem command={command} />
    </Fragment>
  ));
}
