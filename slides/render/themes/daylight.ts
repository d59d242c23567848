import type { Theme } from "./theme.ts";
import { sansTypography } from "./typography.ts";

/** Light and plain: dark ink on white, one blue. */
export const daylight: Theme = {
  name: "daylight",
  typography: sansTypography,
  ornament: "block",
  page: {
    paper: "#ffffff",
    ink: "#16202c",
    muted: "#55616f",
    accent: "#0b4f8f",
    rule: "#cdd5de",
    tint: "#f1f4f8",
  },
  opening: {
    paper: "#e9eff6",
    ink: "#16202c",
    muted: "#4a5665",
    accent: "#0b4f8f",
    rule: "#bccadb",
    tint: "#dde7f1",
  },
  keyPoints: {
    paper: "#0c3a66",
    ink: "#ffffff",
    muted: "#c5d5e6",
    accent: "#8fc7ff",
    rule: "#3f6a94",
    tint: "#124573",
  },
};
