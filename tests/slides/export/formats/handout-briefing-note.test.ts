import { expect, test } from "vitest";
import type { ExportInput } from "../../../../slides/export/export-input.ts";
import { defaultExportOptions } from "../../../../slides/export/export-input.ts";
import { briefingNoteParts } from "../../../../slides/export/formats/handout-briefing-note.ts";
import { writeHandout } from "../../../../slides/export/handout/handout-document.ts";
import { sampleInput } from "../sample-briefing.ts";

const writeBriefingNote = (input: ExportInput) => writeHandout(input, briefingNoteParts(input));

const input = sampleInput();
const { html } = writeBriefingNote(input);
const body = html.slice(html.indexOf("<body>"));

test("every shown or spoken sentence is in the note in full", () => {
  for (const { sentence, fate } of input.deck.ledger) {
    const { text = "", kind } = input.article.sentences.find(({ id }) => id === sentence) ?? {};
    if (fate === "set-aside" || kind === "table-row" || kind === "byline") continue;
    expect(body).toContain(text);
  }
});

test("headings descend without gaps from one title", () => {
  const levels = Array.from(body.matchAll(/<h([1-6])/gu), ([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, index) => {
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

test("title block, bottom line, figures, reference and account are there", () => {
  const titles = Array.from(body.matchAll(/<h2>(.*?)<\/h2>/gu), ([, title]) => title);
  expect(titles).toEqual([
    "Bottom line",
    "Key figures",
    "In detail",
    "What the March flood did",
    "Three designs, one decision",
    "What happens next",
    "Timeline",
    "People",
    "Glossary",
    "Footnotes",
    "Source",
    "Account of the text",
  ]);
  for (const fact of ["Nora Vance", "The Coastal Ledger", "9 April 2031", "https://ledger.example/port-amsel"]) {
    expect(body).toContain(fact);
  }
});

test("a quotation of the deck stands beside its paragraph with speaker and role", () => {
  const place = body.indexOf('<aside class="hn-quotation">');
  expect(body.slice(place, place + 300)).toMatch(/“We cannot ask[^”]*”.*Lena Ortiz.*Mayor/u);
  expect(body.indexOf("Engineers reportedly expect the work to take 40 months, although")).toBeGreaterThan(place);
});

test("the account counts fates and gives reasons", () => {
  expect(body).toContain("Of 31, 23 are shown on the slides, 5 are spoken only, and 3 were set aside.");
  expect(body).toContain('<span class="hn-count">1</span> invitation to subscribe');
});

test("what the user wrote on a slide is told apart; what he noted for himself is not there", () => {
  expect(body).toMatch(/Added by the presenter<\/p><div><p>Ask about the insurance/u);
  expect(body).not.toContain("Thank the harbour master");
});

test("article text cannot become markup", () => {
  const article = { ...input.article, title: "<script>alert(1)</script>", publication: '"><img src=x>' };
  const hostile = writeBriefingNote(sampleInput({ article, deck: { ...input.deck, title: "<i>" } }));
  expect(hostile.html).not.toMatch(/<script|<img src=x|<i>/u);
});

test("the paper is the one chosen and the marking is on it", () => {
  const letter = writeBriefingNote({
    ...input,
    options: { ...defaultExportOptions, paper: "letter", marking: "Secret" },
  });
  expect(letter.page).toEqual({ paper: "letter" });
  expect(letter.html).toContain("size:215.9mm 279.4mm");
  expect(letter.html).toContain('content:"SECRET"');
});
