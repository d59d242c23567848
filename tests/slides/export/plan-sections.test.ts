import { expect, test } from "vitest";
import { planSections } from "../../../slides/export/plan-sections.ts";
import { sampleArticle } from "./sample-article.ts";
import { sampleDeck } from "./sample-briefing.ts";

test("slides are grouped by the article's headings, with an opening before and reference after", () => {
  const article = sampleArticle();
  expect(planSections(article, sampleDeck(article))).toEqual([
    { title: "Opening", first: 0 },
    { title: "What the March flood did", first: 4 },
    { title: "Three designs, one decision", first: 7 },
    { title: "What happens next", first: 9 },
    { title: "Reference", first: 10 },
  ]);
});

test("a section whose heading is redacted goes on under the one before it", () => {
  const article = sampleArticle();
  const sections = article.sections.map((section) =>
    section.heading?.startsWith("Three designs") === true
      ? { ...section, heading: null, headingSentence: null }
      : section,
  );
  expect(planSections({ ...article, sections }, sampleDeck(article))).toEqual([
    { title: "Opening", first: 0 },
    { title: "What the March flood did", first: 4 },
    { title: "What happens next", first: 9 },
    { title: "Reference", first: 10 },
  ]);
});

test("the parts without a heading are named in the language of the article", () => {
  const article = { ...sampleArticle(), language: "ru" };
  const titles = planSections(article, sampleDeck(article)).map(({ title }) => title);
  expect([titles[0], titles.at(-1)]).toEqual(["Вступление", "Справка"]);
});
