import { expect, test } from "vitest";
import type { Slide } from "../../../../slides/deck/deck.ts";
import type { ExportInput, HandoutLayout } from "../../../../slides/export/export-input.ts";
import { exportFormats } from "../../../../slides/export/formats/export-formats.ts";
import { readBriefing } from "../../../../slides/export/read-briefing.ts";
import { renderDeck } from "../../../../slides/render/render-deck.ts";
import { outputText } from "../output-text.ts";
import { sampleInput } from "../sample-briefing.ts";

test("formats have the names of the command line", () => {
  expect(exportFormats.map(({ name }) => name)).toEqual([
    "html",
    "slides-pdf",
    "handout-pdf",
    "pptx",
    "docx",
    "markdown",
    "notes",
    "briefing",
  ]);
});

test.each(exportFormats)("$name is named after the title with its extension", ({ extension, write }) => {
  expect(write(sampleInput()).name).toBe(`port-amsel-rebuilds-its-flood-wall.${extension}`);
});

test.each(exportFormats)("$name is the same every time", ({ write }) => {
  expect(write(sampleInput())).toEqual(write(sampleInput()));
});

test("the layout of the handout is the one chosen", () => {
  const handout = exportFormats.find(({ name }) => name === "handout-pdf");
  const [note, pages] = (["briefing-note", "notes"] as const).map((layout) => {
    const input = sampleInput();
    const output = handout?.write({ ...input, options: { ...input.options, handout: layout } });
    return output !== undefined && "html" in output ? output.html : "";
  });
  expect(note).toContain("hn-head");
  expect(pages).toContain("hp-slide");
});

const secret = "Ask about the ransom";

/** The sample with one slide hidden that says something no other does, on it and in its notes. */
function hiddenInput(handout: HandoutLayout): ExportInput {
  const input = sampleInput();
  const slides = input.deck.slides.map((slide, index): Slide => {
    if (index !== 2) return slide;
    const headline = { text: secret, sources: [], own: true };
    return { ...slide, headline, notes: [...slide.notes, { kind: "own", text: `${secret} again` }], hidden: true };
  });
  const deck = { ...input.deck, slides };
  const rendered = renderDeck(deck, input.article, input.pictures);
  return { ...input, deck, rendered, options: { ...input.options, handout } };
}

const presented = exportFormats.filter(({ name }) => name !== "briefing");

test.each(presented)("$name leaves hidden slides out, their notes and their place in the count too", ({ write }) => {
  for (const handout of ["briefing-note", "notes"] as const) {
    const text = outputText(write(hiddenInput(handout)));
    expect(text.includes(secret)).toBe(false);
    expect(text).not.toMatch(/\b14 (?:slides|of 14)|\/14\b| of 14\b/u);
  }
});

test("the working document keeps hidden slides", () => {
  const format = exportFormats.find(({ name }) => name === "briefing");
  const output = format?.write(hiddenInput("notes"));
  const reading = output !== undefined && "bytes" in output ? readBriefing(output.bytes) : null;
  expect(reading?.ok === true && reading.briefing.deck.slides[2]).toMatchObject({
    headline: { text: secret },
    hidden: true,
  });
});

test.each(presented)("$name shows the imprint as it was corrected", ({ write, name }) => {
  const input = sampleInput();
  const imprint = { byline: ["Corrected Writer"], date: null, publication: null };
  const deck = { ...input.deck, imprint };
  const text = outputText(write({ ...input, deck }));
  expect(text.includes("Corrected Writer")).toBe(["markdown", "notes", "handout-pdf", "docx"].includes(name));
});

test("lists and emphasis of the notes reach every format that has notes", () => {
  const input = sampleInput();
  const [first, ...slides] = input.deck.slides;
  if (first === undefined) throw new Error("The sample has slides");
  const emphasis = [{ start: 0, end: 5, style: "strong" as const }];
  const notes = [
    { kind: "own" as const, text: "Thank them", emphasis, list: "numbered" as const },
    { kind: "own" as const, text: "Sit down", list: "numbered" as const },
  ];
  const deck = { ...input.deck, slides: [{ ...first, notes }, ...slides] };
  const rendered = renderDeck(deck, input.article, input.pictures);
  const write = (name: string) => {
    const options = { ...input.options, handout: "notes" as const };
    const format = exportFormats.find((candidate) => candidate.name === name);
    return format === undefined ? "" : outputText(format.write({ ...input, deck, rendered, options }));
  };
  expect(write("html")).toContain("<strong>Thank</strong> them</li>");
  expect(write("handout-pdf")).toMatch(/<ol start="2"><li class="[^"]*">Sit down<\/li>/u);
  expect(write("markdown")).toContain("1. **Thank** them <!-- own -->\n\n2. Sit down <!-- own -->");
  expect(write("notes")).toContain("1. Thank them\n\n2. Sit down");
});
