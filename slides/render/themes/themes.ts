import { chancery } from "./chancery.ts";
import { contrast } from "./contrast.ts";
import { daylight } from "./daylight.ts";
import { midnight } from "./midnight.ts";
import type { Theme, ThemeName } from "./theme.ts";

export const themes: Readonly<Record<ThemeName, Theme>> = { daylight, midnight, contrast, chancery };

/** In the order in which they are offered. */
export const themeNames: readonly ThemeName[] = ["daylight", "midnight", "contrast", "chancery"];

/** The theme of a name; `daylight` for a name there is none of, as an older or newer briefing may carry. */
export function findTheme(name: string): Theme {
  return Object.values(themes).find((theme) => theme.name === name) ?? daylight;
}
