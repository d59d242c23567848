import type { KeyMeaning } from "../talk/key-rows.ts";
import type { Audience } from "./audience.ts";

/** The audience window's end of the line. */
export interface PresenterLink {
  /** Opens the presenter view, or brings it to the front. */
  readonly open: () => void;
  /** True while a presenter window is there. */
  readonly isConnected: () => boolean;
}

/** What the presenter script offers the player. It runs first; copies without notes do not have it. */
export interface PresenterHook {
  /** True in the presenter window: the player must not start the slides there. */
  readonly ownsWindow: boolean;
  /** What more keys do in the audience window. */
  readonly keys: readonly KeyMeaning[];
  /** Connects the audience window. */
  readonly connect: (audience: Audience) => PresenterLink;
}
