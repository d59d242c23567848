import type { Briefing } from "../../briefing.ts";
import type { ExportInput } from "../export-input.ts";
import { type HandoutPreview, writeHandoutPreview } from "../handout/handout-preview.ts";
import { prepareExport, presentInput } from "../present-input.ts";
import { handoutParts } from "./handout-parts.ts";

/** The first page of the handout that these options give, to be looked at before it is printed. */
export function previewHandout(
  briefing: Briefing,
  given: Pick<ExportInput, "assets" | "options" | "now">,
): HandoutPreview {
  const input = presentInput(prepareExport(briefing, given));
  return writeHandoutPreview(input, handoutParts(input));
}
