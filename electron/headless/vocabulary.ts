import { handoutLayouts, orientations, papers } from "../../slides/export/export-input.ts";
import { exportFormats } from "../../slides/export/formats/export-formats.ts";
import { themeNames } from "../../slides/render/themes/themes.ts";
import type { Vocabulary } from "./command.ts";

/** The names this version of the engine knows. */
export const vocabulary: Vocabulary = {
  formats: exportFormats.map(({ name }) => name),
  handouts: handoutLayouts,
  papers,
  orientations,
  themes: themeNames,
};
