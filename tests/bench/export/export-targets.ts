import type { Target } from "../speed/targets.ts";

/** What is promised of exports; the names are those of the contestants in `run-export.ts`. */
export const exportTargets: readonly Target[] = [
  { what: "lectern all formats", against: "lectern slides-pdf", ratio: 1.6 },
  { what: "lectern slides-pdf", against: "marp pdf", ratio: 1 },
  { what: "lectern slides-pdf", against: "decktape pdf", ratio: 1 },
  { what: "lectern pptx", against: "marp pptx", ratio: 1 },
];
