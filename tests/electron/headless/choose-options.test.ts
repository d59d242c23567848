import { expect, test } from "vitest";
import { chooseBriefingOptions, chooseExportOptions } from "../../../electron/headless/choose-options.ts";
import { defaultSettings } from "../../../electron/headless/command.ts";
import { defaultBriefingOptions } from "../../../slides/deck/briefing-options.ts";
import { defaultExportOptions } from "../../../slides/export/export-input.ts";

const settings = { ...defaultSettings, minutes: 5, theme: "midnight", marking: "", paper: "letter", noNotes: true };

test("what the command line does not say stays as given", () => {
  const given = { ...defaultBriefingOptions, minutes: 9, marking: "KEEP", ratio: "4:3" as const };
  expect(chooseBriefingOptions(defaultSettings, given)).toEqual(given);
  const files = { ...defaultExportOptions, notes: false, handout: "notes", paper: "letter", marking: "KEEP" } as const;
  expect(chooseExportOptions(defaultSettings, files)).toEqual(files);
});

test("what it says wins, an empty marking included", () => {
  const given = { ...defaultBriefingOptions, minutes: 9, marking: "OLD" };
  expect(chooseBriefingOptions(settings, given)).toMatchObject({ minutes: 5, theme: "midnight", marking: "" });
  expect(chooseExportOptions(settings, { ...defaultExportOptions, marking: "OLD" })).toEqual({
    ...defaultExportOptions,
    notes: false,
    handout: "briefing-note",
    paper: "letter",
    marking: "",
  });
});
