import { expect, test } from "vitest";
import { buildReport, buildText } from "../../../electron/headless/build-report.ts";
import { smallDeck } from "./small-briefing.ts";

const outputs = [
  { format: "html", path: "out/x.html", bytes: 123_456 },
  { format: "notes", path: "out/x.notes.txt", bytes: 12 },
  { format: "handout-pdf", path: "out/x.handout.pdf", bytes: 2_345_678 },
];
const diagnostics = [{ code: "a", severity: "info", message: "b", place: { start: 0, end: 1 } }] as const;
const report = buildReport(smallDeck, outputs, diagnostics);

test("the report has the fields of the contract and no others", () => {
  expect(report).toEqual({
    title: "The bridge reopens",
    slides: 3,
    minutes: 1.3,
    outputs,
    diagnostics: [{ code: "a", severity: "info", message: "b" }],
  });
});

test("a person reads the length of the deck and each file with its size", () => {
  expect(buildText(report)).toBe(
    "3 slides, about 1.3 minutes\nout/x.html (123 kB)\nout/x.notes.txt (1 kB)\nout/x.handout.pdf (2.3 MB)\n",
  );
});
