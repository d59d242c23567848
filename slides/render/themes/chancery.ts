import type { Theme } from "./theme.ts";
import { serifTypography } from "./typography.ts";

/** Institutional: a book face on warm paper, one oxblood. */
export const chancery: Theme = {
  name: "chancery",
  typography: serifTypography,
  ornament: "double-rule",
  page: {
    paper: "#fbf8f1",
    ink: "#211c16",
    muted: "#645a4c",
    accent: "#7c1f23",
    rule: "#d5cab6",
    tint: "#f3ecdd",
  },
  opening: {
    paper: "#f3ecdd",
    ink: "#211c16",
    muted: "#5c5243",
    accent: "#7c1f23",
    rule: "#cdbd9d",
    tint: "#eadfc8",
  },
  keyPoints: {
    paper: "#611519",
    ink: "#fdf8ec",
    muted: "#e8d5c4",
    accent: "#efcf92",
    rule: "#96555a",
    tint: "#702227",
  },
};
