import type { SettingsChange } from "../../../electron/contract/settings.ts";
import { type ExportOptions, exportFormats, handoutLayouts, orientations, papers } from "../../../slides/index.ts";
import { isPrinted } from "../../export/export-rows.ts";
import { changeSettings } from "../../store/change-settings.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";

/** What is to be exported, as it was chosen last; each choice is remembered at once. */
export function useExportChoice() {
  const desk = useDesk();
  const settings = useDeskState((state) => state.settings);
  const canPrint = useDeskState(({ capabilities }) => capabilities.printPdf);
  const options: Omit<ExportOptions, "marking"> = {
    notes: settings.exportNotes,
    sources: settings.exportSources,
    hiddenSlides: settings.exportHidden,
    handout: handoutLayouts.find((name) => name === settings.handout) ?? handoutLayouts[0],
    paper: papers.find((name) => name === settings.paper) ?? papers[0],
    orientation: orientations.find((name) => name === settings.orientation) ?? orientations[0],
    inkSaving: settings.inkSaving,
  };
  /** Formats that can be made as things are. */
  const possible = exportFormats.filter(
    (format) => (canPrint || !isPrinted(format)) && (options.notes || format.name !== "notes"),
  );
  const formats = possible.map(({ name }) => name).filter((name) => settings.exportFormats.includes(name));
  return {
    options,
    canPrint,
    formats,
    isPossible: (name: string) => possible.some((format) => format.name === name),
    choose(name: string, on: boolean) {
      const others = settings.exportFormats.filter((other) => other !== name);
      changeSettings(desk, { exportFormats: on ? [...others, name] : others });
    },
    change: (change: SettingsChange) => changeSettings(desk, change),
  };
}

export type ExportChoice = ReturnType<typeof useExportChoice>;
