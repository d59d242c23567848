import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import { isEnabled } from "./command.ts";
import { useCommandLabel } from "./command-menu.tsx";
import { findCommand, runCommand } from "./commands.ts";
import { showShortcut } from "./show-shortcut.ts";

interface CommandButtonProperties {
  readonly id: string;
  /** Shows the name beside the icon. */
  readonly withLabel?: boolean;
  readonly className?: string;
}

/** A button of a command, named and explained by the table. */
export function CommandButton({ id, withLabel = false, className = "icon-button" }: CommandButtonProperties) {
  const desk = useDesk();
  const t = useStrings();
  const labelOf = useCommandLabel();
  const command = findCommand(id);
  const enabled = useDeskState((state) => command !== null && isEnabled(command, state));
  const on = useDeskState((state) => command?.isOn?.(state));
  const isMac = useDeskState(({ platform }) => platform === "darwin");
  // What the label says may change with every step.
  useDeskState(({ document }) => (command?.describe === undefined ? null : document?.history.past.length));
  if (command === null) return null;
  const { icon: Icon, shortcuts = [] } = command;
  const label = labelOf(command);
  const [shortcut] = shortcuts;
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <Button
        className={className}
        aria-label={label}
        {...(on === undefined ? {} : { "aria-pressed": on })}
        isDisabled={!enabled}
        onPress={() => runCommand(desk, command)}
      >
        {Icon === undefined ? null : <Icon aria-hidden size={16} strokeWidth={1.75} />}
        {withLabel ? <span>{t(command.label).replace("…", "")}</span> : null}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {shortcut === undefined ? null : <kbd>{showShortcut(shortcut, isMac, t)}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
