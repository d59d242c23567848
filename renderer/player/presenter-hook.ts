import type { Audience } from "./audience.ts";
import type { KeyHelp } from "./keys.ts";

/** What the presenter script offers the player. It runs first; copies without notes do not have it. */
export interface PresenterHook {
  /** True in the presenter window: the player must not start the slides there. */
  readonly ownsWindow: boolean;
  /** Rows for the help overlay of the audience window. */
  readonly help: readonly KeyHelp[];
  /** Connects the audience window; the result opens the presenter view. */
  readonly connect: (audience: Audience) => () => void;
}
