import type { Surface, Theme } from "./theme.ts";
import { sansTypography } from "./typography.ts";

const black: Surface = {
  paper: "#000000",
  ink: "#ffffff",
  muted: "#e6e6e6",
  accent: "#ffe14d",
  rule: "#ffffff",
  tint: "#1c1c1c",
};

/** For weak projectors and weak eyes: every text at least 7:1 (WCAG 2.2, success criterion 1.4.6). */
export const contrast: Theme = {
  name: "contrast",
  typography: sansTypography,
  ornament: "block",
  page: black,
  opening: black,
  keyPoints: {
    paper: "#ffe14d",
    ink: "#000000",
    muted: "#1c1c1c",
    accent: "#000000",
    rule: "#000000",
    tint: "#fff0a3",
  },
};
