import { describe, expect, test } from "vitest";
import type { Slide } from "../../../slides/deck/deck.ts";
import type { ExportOptions } from "../../../slides/export/export-input.ts";
import { exportFormats } from "../../../slides/export/formats/export-formats.ts";
import { prepareExport } from "../../../slides/export/present-input.ts";
import { outputText } from "./output-text.ts";
import { sampleInput } from "./sample-briefing.ts";

const { article, deck, pictures, sourceBytes, sourceName, assets, options, diagnostics } = sampleInput();
const slides = deck.slides.map((slide, index): Slide => (index === 2 ? { ...slide, hidden: true } : slide));
const briefing = {
  article: { ...article, url: "https://ledger.example/wall", publication: "The Coastal Ledger" },
  deck: { ...deck, slides, embargo: "2031-04-09T09:00+02:00" },
  pictures,
  sourceBytes,
  sourceName,
  options,
  diagnostics,
};
const handouts = ["briefing-note", "notes", "4", "outline"] as const;

function write(change: Partial<ExportOptions>, now: string | null = null): ReadonlyMap<string, string> {
  const input = (handout: ExportOptions["handout"]) =>
    prepareExport(briefing, { assets, options: { ...options, handout, ...change }, now });
  const texts = exportFormats.flatMap((format) => {
    if (format.name === "briefing") return [];
    return handouts.map((handout) => {
      const output = format.write(input(handout));
      return [`${format.name} ${handout}`, outputText(output)] as const;
    });
  });
  return new Map(texts);
}

describe("hidden slides", () => {
  const headline = deck.slides[2]?.headline.text ?? "";

  test("are in no file unless they are wanted", () => {
    for (const [name, text] of write({})) {
      // The briefing note, printed or in Word, is the article, not the slides.
      if (!name.includes("briefing-note") && !name.startsWith("docx")) expect(text, name).not.toContain(headline);
    }
  });

  test("are slides like the others, with their number, when they are wanted", () => {
    const written = write({ hiddenSlides: true });
    for (const name of [
      "html notes",
      "slides-pdf notes",
      "handout-pdf 4",
      "handout-pdf outline",
      "handout-pdf notes",
    ]) {
      expect(written.get(name), name).toContain(headline);
    }
    expect(written.get("handout-pdf notes")).toContain("Slide 3 of 14");
  });
});

test("without sources no file says where the text comes from", () => {
  for (const [name, text] of write({ sources: false })) {
    expect(text, name).not.toContain("ledger.example");
    expect(text, name).not.toContain("The Coastal Ledger");
  }
  expect(write({}).get("handout-pdf briefing-note")).toContain("ledger.example");
});

describe("the embargo", () => {
  test("is on everything made before it ends", () => {
    for (const [name, text] of write({}, "2031-04-09T06:00Z")) {
      expect(text.toUpperCase().replace(/\\2B /gu, "+").replace(/\\3A /gu, ":"), name).toContain(
        "EMBARGOED UNTIL 9 APRIL 2031, 09:00",
      );
    }
  });

  test("is on nothing made after", () => {
    for (const [name, text] of write({}, "2031-04-09T08:00Z"))
      expect(text.toUpperCase(), name).not.toContain("EMBARGOED");
  });

  test("is kept in the working document and not in its marking", () => {
    const format = exportFormats.find(({ name }) => name === "briefing");
    const input = prepareExport(briefing, { assets, options, now: null });
    expect(input.deck).toBe(briefing.deck);
    expect(input.options.marking).toBe("");
    expect(format?.write(input).name).toMatch(/\.briefing$/u);
  });
});
