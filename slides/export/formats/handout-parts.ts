import type { ExportInput, HandoutLayout } from "../export-input.ts";
import type { HandoutParts } from "../handout/handout-document.ts";
import { type GridLayout, isGridLayout } from "../handout/sheet.ts";
import { briefingNoteParts } from "./handout-briefing-note.ts";
import { notesPagesParts } from "./handout-notes.ts";
import { outlineParts } from "./handout-outline.ts";
import { slidesHandoutParts } from "./handout-slides.ts";

const layouts: Readonly<Record<Exclude<HandoutLayout, GridLayout>, (input: ExportInput) => HandoutParts>> = {
  "briefing-note": briefingNoteParts,
  notes: notesPagesParts,
  outline: outlineParts,
};

/** What is special about the handout that the options ask for. */
export function handoutParts(input: ExportInput): HandoutParts {
  const { handout } = input.options;
  return isGridLayout(handout) ? slidesHandoutParts(input, handout) : layouts[handout](input);
}
