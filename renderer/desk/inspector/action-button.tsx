import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";

interface ActionButtonProperties {
  /** True when there is nothing left to do. */
  readonly isDone: boolean;
  /** What it says then. */
  readonly done: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A quiet button that says so when what it does is done. It stays, so that the focus has a place to stay. */
export function ActionButton({ isDone, done, onPress, children }: ActionButtonProperties) {
  return (
    <Button
      className="button button-quiet action-button"
      onPress={() => {
        if (!isDone) onPress();
      }}
    >
      {isDone ? <Check aria-hidden size={14} /> : null}
      {isDone ? done : children}
    </Button>
  );
}
