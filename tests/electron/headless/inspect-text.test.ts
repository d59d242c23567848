import { expect, test } from "vitest";
import { inspectReport } from "../../../electron/headless/inspect-report.ts";
import { inspectText } from "../../../electron/headless/inspect-text.ts";
import { smallAnalysis, smallArticle, smallDeck } from "./small-briefing.ts";

const report = inspectReport({
  format: "markdown",
  article: smallArticle,
  analysis: smallAnalysis,
  deck: smallDeck,
  diagnostics: [],
});

test("a person reads what was found, the ledger by fate and the outline of the deck", () => {
  const text = inspectText(report);
  expect(text).toContain("The bridge reopens\n  By            Ana Roe\n");
  expect(text).toContain("  sentences     5\n");
  expect(text).toContain("Shown on slides: 3 of 5 sentences");
  expect(text).toContain("Spoken in the notes: 1 of 5 sentences");
  expect(text).toContain("Set aside: 1 of 5 sentences\n  s3    Share this page  (sharing buttons)");
  expect(text).toContain("Deck: 3 slides, about 1.3 minutes");
  expect(text).toContain("   2  The reopening  (timeline, 0:20)\n        - 12 May: the bridge reopened");
  expect(text).not.toContain("Remarks");
});

test("what the article does not say is left out", () => {
  expect(inspectText(report)).not.toContain("Published in");
});

test("an article cannot control the terminal, and long sentences are cut", () => {
  const hostile = `\u001b[2J\u001b]0;title\u0007red \u202e ${"word ".repeat(100)}`;
  const sentences = report.sentences.map((sentence) => ({ ...sentence, text: hostile }));
  const text = inspectText({ ...report, article: { ...report.article, title: hostile }, sentences });
  for (const control of ["\u001b", "\u0007", "\u202e"]) expect(text).not.toContain(control);
  const ledger = text.split("\n").filter((line) => line.startsWith("  s"));
  for (const line of ledger) expect(line.length).toBeLessThan(140);
});

test("remarks are listed with their severity", () => {
  const diagnostics = [{ code: "x", severity: "warning", message: "Look again." }] as const;
  expect(inspectText({ ...report, diagnostics })).toContain("Remarks\n  warning: Look again.\n");
});
