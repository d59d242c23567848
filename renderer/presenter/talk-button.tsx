import type { LucideIcon } from "lucide-react";
import { Button } from "react-aria-components";
import { useDesk } from "../store/desk-context.ts";
import { performAction } from "./perform-action.ts";
import type { PresenterAction } from "./presenter-key.ts";

interface TalkButtonProperties {
  readonly action: PresenterAction;
  readonly label: string;
  /** The key that does the same. */
  readonly shortcut: string;
  readonly icon: LucideIcon;
  readonly isOn?: boolean;
  readonly isLabelled?: boolean;
}

/** A button of the presenter view. A click leaves the focus where it is, so that Space still turns the slides. */
export function TalkButton({ action, label, shortcut, icon: Icon, isOn, isLabelled = true }: TalkButtonProperties) {
  const desk = useDesk();
  return (
    <Button
      className="talk-button"
      preventFocusOnPress
      aria-label={`${label} (${shortcut})`}
      {...(isOn === undefined ? {} : { "aria-pressed": isOn })}
      onPress={() => performAction(desk, action)}
    >
      <Icon aria-hidden size={18} strokeWidth={1.75} />
      {isLabelled ? <span>{label}</span> : null}
      <kbd>{shortcut}</kbd>
    </Button>
  );
}
