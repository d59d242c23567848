import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { Settings } from "../../../electron/contract/settings.ts";
import type { StringKey } from "../../strings/en.ts";

/** A pane beside the slide. */
export interface Panel {
  readonly id: Exclude<Settings["sidePane"], "">;
  readonly label: StringKey;
  readonly icon: LucideIcon;
  readonly content: ComponentType;
  /** Beside the name on the tab. */
  readonly badge?: ComponentType;
}
