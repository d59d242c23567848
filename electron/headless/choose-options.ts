import type { ExportOptions } from "../../slides/export/export-input.ts";
import type { BriefingOptions, Deck } from "../../slides/index.ts";
import type { Settings } from "./command.ts";

/** The options of a deck: those of the command line, else the given ones. */
export function chooseBriefingOptions({ minutes, theme, marking }: Settings, given: BriefingOptions): BriefingOptions {
  return {
    ...given,
    minutes: minutes ?? given.minutes,
    theme: theme ?? given.theme,
    marking: marking ?? given.marking,
  };
}

/** The options of the files: those of the command line, whose names are already checked, else the given ones. */
export function chooseExportOptions(
  { noNotes, noSources, hiddenSlides, inkSaving, handout, paper, orientation, marking }: Settings,
  given: ExportOptions,
): ExportOptions {
  return {
    notes: given.notes && !noNotes,
    sources: given.sources && !noSources,
    hiddenSlides: given.hiddenSlides || hiddenSlides,
    inkSaving: given.inkSaving || inkSaving,
    marking: marking ?? given.marking,
    handout: (handout as ExportOptions["handout"] | null) ?? given.handout,
    paper: (paper as ExportOptions["paper"] | null) ?? given.paper,
    orientation: (orientation as ExportOptions["orientation"] | null) ?? given.orientation,
  };
}

/** The deck with the embargo of the command line, if it names one. */
export function chooseEmbargo({ embargo }: Settings, deck: Deck): Deck {
  if (embargo === null) return deck;
  const { embargo: _, ...free } = deck;
  return embargo === "" ? free : { ...free, embargo };
}
