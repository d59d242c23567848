import type { MessageTable } from "../edit/message.ts";

/** What stands in the report of a talk. */
export type TalkCode = keyof typeof words;

const words = {
  "talk-given": "Talk of {date}",
  "talk-rehearsed": "Rehearsal of {date}",
  "talk-total": "{spent}; planned {planned} ({difference})",
  "talk-length": "Length",
  "talk-sections": "Sections",
  "talk-slides": "Slides",
  "talk-line": "{name}: {spent}; planned {planned} ({difference})",
  "talk-slide-skipped": "{name}: skipped; planned {planned}",
  "talk-slide-shown": "{name}: only shown, {spent}; planned {planned} ({difference})",
  "talk-skipped": "Skipped",
  "talk-flagged": "Marked",
  "talk-unsaid": "Unsaid",
  "talk-shown-only": "Shown but not spoken",
  "talk-nothing-unsaid": "Everything in the plan was said.",
  "talk-column-row": "Row",
  "talk-column-number": "Number",
  "talk-column-text": "Text",
  "talk-column-planned": "Planned, seconds",
  "talk-column-spent": "Spent, seconds",
  "talk-column-difference": "Difference, seconds",
  "talk-column-given": "Given",
  "talk-column-flagged": "Marked",
  "talk-row-talk": "talk",
  "talk-row-section": "section",
  "talk-row-slide": "slide",
  "talk-row-unsaid": "unsaid",
  "talk-row-shown-only": "shown, not spoken",
  "talk-is-spoken": "spoken",
  "talk-is-shown": "only shown",
  "talk-is-skipped": "skipped",
  "talk-yes": "yes",
} as const;

/** The words of reports. */
export const talkWords: MessageTable<TalkCode> = words;
