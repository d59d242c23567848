import type { Typography } from "../render/themes/theme.ts";

/** The room a layout has, px, and the type it is set in. */
export interface Frame {
  readonly typography: Typography;
  readonly width: number;
  readonly height: number;
}
