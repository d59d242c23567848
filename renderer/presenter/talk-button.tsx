import type { LucideIcon } from "lucide-react";
import { memo } from "react";
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

function isSame({ action, ...before }: TalkButtonProperties, { action: nextAction, ...next }: TalkButtonProperties) {
  return (
    action.kind === nextAction.kind &&
    before.label === next.label &&
    before.shortcut === next.shortcut &&
    before.icon === next.icon &&
    before.isOn === next.isOn &&
    before.isLabelled === next.isLabelled
  );
}

/**
 * A button of the presenter view, whose action is told by its kind. A click leaves the focus where it is, so that Space
 * still turns the slides. It is drawn anew only when it looks other: the view follows every step of the talk.
 */
export const TalkButton = memo(function TalkButton(properties: TalkButtonProperties) {
  const { action, label, shortcut, icon: Icon, isOn, isLabelled = true } = properties;
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
}, isSame);
