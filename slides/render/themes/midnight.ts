import type { Theme } from "./theme.ts";
import { sansTypography } from "./typography.ts";

/** Dark, for rooms without light: pale ink on deep blue, one amber. */
export const midnight: Theme = {
  name: "midnight",
  typography: sansTypography,
  ornament: "block",
  page: {
    paper: "#101a2b",
    ink: "#f1f4f9",
    muted: "#a8b4c6",
    accent: "#f0b453",
    rule: "#35445c",
    tint: "#1a2740",
  },
  opening: {
    paper: "#0a1120",
    ink: "#f6f8fb",
    muted: "#a8b4c6",
    accent: "#f0b453",
    rule: "#35445c",
    tint: "#1a2740",
  },
  keyPoints: {
    paper: "#1d2f50",
    ink: "#ffffff",
    muted: "#c0cbdb",
    accent: "#f7c36b",
    rule: "#4a5f85",
    tint: "#263a60",
  },
};
