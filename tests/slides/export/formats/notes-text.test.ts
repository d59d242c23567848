import { expect, test } from "vitest";
import { defaultExportOptions } from "../../../../slides/export/export-input.ts";
import { writeNotesText } from "../../../../slides/export/formats/notes-text.ts";
import { sampleInput } from "../sample-briefing.ts";

function write(options = defaultExportOptions): string {
  return new TextDecoder().decode(writeNotesText(sampleInput({ options })).bytes);
}

test("the script names the talk and gives each slide its number, headline and time", () => {
  const text = write();
  expect(text.split("\n").slice(0, 3)).toEqual([
    "Port Amsel Rebuilds Its Flood Wall",
    "Nora Vance · 9 April 2031 · The Coastal Ledger",
    "14 slides, 3:47",
  ]);
  expect(text).toContain("3/14  The council voted to rebuild the flood wall\n");
  expect(text).toContain("At 0:17, for 0:49");
});

test("an article in Russian has its words and its date in Russian", () => {
  const { article, deck, ...input } = sampleInput();
  const dated = { ...article, date: "2031-04-09" };
  const { imprint: _, ...plain } = deck;
  const made = writeNotesText({ ...input, article: dated, deck: { ...plain, language: "ru" } });
  const text = new TextDecoder().decode(made.bytes);
  expect(text).toContain("9 апреля 2031");
  expect(text).toContain("14 слайдов, 3:47");
  expect(text).toContain("Начало 0:17, длительность 0:49");
  expect(text).not.toMatch(/\bslides\b|\bAt \d/u);
});

test("notes are paragraphs, stage directions stand in brackets", () => {
  const text = write();
  expect(text).toContain("rebuild the flood wall that failed in March. The vote was 31 to 12.\n");
  expect(text).toContain("\n[Quotation: Lena Ortiz]\n");
  expect(text).toContain("\nThank the harbour master for the room.\n");
});

test("the marking stands first and last", () => {
  const text = write({ ...defaultExportOptions, marking: "OFFICIAL" });
  expect(text.startsWith("OFFICIAL\n")).toBe(true);
  expect(text.endsWith("OFFICIAL\n")).toBe(true);
});

test("without notes only the running order is left", () => {
  const text = write({ ...defaultExportOptions, notes: false });
  expect(text).toContain("3/14  The council voted");
  expect(text).not.toContain("Thank the harbour master");
  expect(text).not.toContain("Engineers reportedly");
});
