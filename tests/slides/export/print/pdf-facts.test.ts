import { expect, test } from "vitest";
import { presentInput } from "../../../../slides/export/present-input.ts";
import { pdfFacts } from "../../../../slides/export/print/pdf-facts.ts";
import { sampleInput } from "../sample-briefing.ts";

test("a PDF names its article: title, authors, kind, publication, date", () => {
  const input = sampleInput({ now: "2026-11-29T09:00+01:00" });
  const { title, authors, subject, language, moment } = pdfFacts(input, "Briefing note", "");
  expect({ title, authors, language, moment }).toEqual({
    title: input.deck.title,
    authors: input.article.byline,
    language: "en",
    moment: "2026-11-29T09:00+01:00",
  });
  expect(subject).toMatch(/^Briefing note · /u);
  expect(subject).toContain(input.article.publication);
});

test("without sources its publication is not named, nor is it as a keyword", () => {
  const input = sampleInput();
  const options = { ...input.options, sources: false, marking: "Official" };
  const facts = pdfFacts(presentInput({ ...input, options }), null, "");
  expect(input.article.publication).not.toBeNull();
  expect(JSON.stringify(facts)).not.toContain(input.article.publication);
  expect(facts.keywords[0]).toBe("Official");
});

test("keywords are the people and abbreviations of slides that are presented, each once", () => {
  const input = sampleInput();
  const all = pdfFacts(input, null, "").keywords;
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(all).size).toBe(all.length);
  const slides = input.deck.slides.map((slide) => ({ ...slide, hidden: true as const }));
  expect(pdfFacts(presentInput({ ...input, deck: { ...input.deck, slides } }), null, "").keywords).toEqual([]);
});
