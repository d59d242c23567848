import { expect, test } from "vitest";
import {
  chooseBriefingOptions,
  chooseEmbargo,
  chooseExportOptions,
} from "../../../electron/headless/choose-options.ts";
import { defaultSettings } from "../../../electron/headless/command.ts";
import { defaultBriefingOptions } from "../../../slides/deck/briefing-options.ts";
import { defaultExportOptions } from "../../../slides/export/export-input.ts";
import { sampleArticle } from "../../slides/export/sample-article.ts";
import { sampleDeck } from "../../slides/export/sample-briefing.ts";

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

test("an embargo of the command line takes the place of the briefing's, an empty one lifts it", () => {
  const deck = sampleDeck(sampleArticle());
  const kept = { ...deck, embargo: "2031-04-09T09:00Z" };
  expect(chooseEmbargo(defaultSettings, kept)).toBe(kept);
  expect(chooseEmbargo({ ...defaultSettings, embargo: "2032-01-01T00:00Z" }, kept).embargo).toBe("2032-01-01T00:00Z");
  expect(chooseEmbargo({ ...defaultSettings, embargo: "" }, kept)).toEqual(deck);
});

test("leaving out and putting in add to what the briefing has already", () => {
  const asked = { ...defaultSettings, noSources: true, hiddenSlides: true, inkSaving: true, orientation: "landscape" };
  expect(chooseExportOptions(asked, defaultExportOptions)).toMatchObject({
    sources: false,
    hiddenSlides: true,
    inkSaving: true,
    orientation: "landscape",
  });
});
