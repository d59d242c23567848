import { expect, test } from "vitest";
import { inspectReport } from "../../../electron/headless/inspect-report.ts";
import { smallAnalysis, smallArticle, smallDeck } from "./small-briefing.ts";

const diagnostics = [
  { code: "encoding-guessed", severity: "warning", message: "The encoding was guessed.", place: { start: 0, end: 1 } },
] as const;
const report = inspectReport({
  format: "markdown",
  article: smallArticle,
  analysis: smallAnalysis,
  deck: smallDeck,
  diagnostics,
});

test("the report has the fields of the contract and no others", () => {
  expect(Object.keys(report)).toEqual(["format", "article", "sentences", "deck", "diagnostics"]);
  expect(report.format).toBe("markdown");
  expect(report.article).toEqual({
    title: "The bridge reopens",
    byline: ["Ana Roe"],
    date: "12 May 2031",
    publication: null,
    language: "en",
    sections: [{ heading: "What it cost", level: 2 }],
    quotes: [{ text: "It holds", speaker: "Ana Roe", role: null }],
    acronyms: [{ acronym: "PMHA", expansion: null }],
    figures: [{ text: "38 million crowns", sentence: "s5" }],
    events: [{ date: "12 May", sentence: "s2" }],
    people: [{ name: "Ana Roe", role: "engineer" }],
  });
  expect(report.diagnostics).toEqual([
    { code: "encoding-guessed", severity: "warning", message: "The encoding was guessed." },
  ]);
});

test("every sentence is there with its section, fate and slide numbers", () => {
  expect(report.sentences).toHaveLength(5);
  expect(report.sentences[1]).toEqual({
    id: "s2",
    text: "The bridge reopened on 12 May.",
    section: null,
    fate: "shown",
    slides: [2, 3],
    reason: null,
  });
  expect(report.sentences[4]).toMatchObject({ section: "What it cost", fate: "spoken", slides: [3] });
});

test("a reason is given in words, and exactly to what was set aside", () => {
  for (const { fate, reason } of report.sentences) expect(reason !== null).toBe(fate === "set-aside");
  expect(report.sentences[2]?.reason).toBe("sharing buttons");
});

test("slides are numbered and carry headline, items, notes and seconds", () => {
  expect(report.deck.minutes).toBe(1.3);
  expect(report.deck.slides[1]).toEqual({
    number: 2,
    layout: "timeline",
    headline: "The reopening",
    items: [{ text: "12 May: the bridge reopened", sources: ["s2"], own: false }],
    notes: "The bridge reopened on 12 May.",
    seconds: 20,
  });
});

test("notes keep their order, with cues in brackets", () => {
  expect(report.deck.slides[0]?.notes).toBe("[Wait for silence]");
  expect(report.deck.slides[2]?.notes).toBe("It cost 38 million crowns.\nThank the builders.");
});

test("the rows of a table are items with their source", () => {
  expect(report.deck.slides[2]?.items).toEqual([{ text: "Repair | 38 million", sources: ["s5"], own: false }]);
});

test("the report survives JSON unchanged", () => {
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
