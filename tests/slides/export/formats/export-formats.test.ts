import { expect, test } from "vitest";
import { exportFormats } from "../../../../slides/export/formats/export-formats.ts";
import { sampleInput } from "../sample-briefing.ts";

test("formats have the names of the command line", () => {
  expect(exportFormats.map(({ name }) => name)).toEqual([
    "html",
    "slides-pdf",
    "handout-pdf",
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
