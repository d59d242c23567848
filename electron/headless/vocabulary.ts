import type { HandoutLayout, Paper } from "../../slides/export/export-input.ts";
import { exportFormats } from "../../slides/export/formats/export-formats.ts";
import { themeNames } from "../../slides/render/themes/themes.ts";
import type { Vocabulary } from "./command.ts";

const handouts: readonly HandoutLayout[] = ["briefing-note", "notes"];
const papers: readonly Paper[] = ["a4", "letter"];

/** The names this version of the engine knows. */
export const vocabulary: Vocabulary = {
  formats: exportFormats.map(({ name }) => name),
  handouts,
  papers,
  themes: themeNames,
};
