import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../slides/analysis/analyse-article.ts";
import type { Analysis } from "../../../slides/analysis/analysis.ts";
import type { Article } from "../../../slides/article/article.ts";
import { buildArticle } from "../../helpers/build-article.ts";

const pieces = [
  "Anna Holm",
  "a judge,",
  "Mr. Vale",
  "President Trane",
  "the Ministry of Trade",
  "(NRTO)",
  "U.S.",
  "said",
  "he said",
  "told the Post",
  "according to",
  "“The road",
  "is open,”",
  "”Glued",
  "‘inner’",
  "«да»",
  '"',
  "16,000 men",
  "$5bn",
  "next year",
  "on May 3, 2011",
  "He",
  "She left",
  "JaneDoe",
  ",",
  ".",
  ":",
  "—",
  "министр Иван Громов",
  "заявил",
  "\ud800",
  "\u0000",
  "(",
  "of",
  "and",
];
const sentence = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(" ").replace(/\s+/gu, " ").trim())
  .filter((text) => text !== "");
const articles = fc
  .record({
    language: fc.constantFrom("en", "ru", "fr", "und", "zh"),
    paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ language, paragraphs }) => buildArticle({ language, sections: [{ paragraphs }] }));

function paragraphTexts(article: Article): readonly string[] {
  const byBlock = new Map<number, string[]>();
  for (const { block, text, kind } of article.sentences) {
    if (kind === "paragraph") byBlock.set(block, [...(byBlock.get(block) ?? []), text]);
  }
  return [...byBlock.values()].map((texts) => texts.join(" "));
}

function sentenceIds(analysis: Analysis): readonly string[] {
  return [
    ...analysis.quotes.flatMap(({ sentences }) => sentences),
    ...analysis.acronyms.map((acronym) => acronym.sentence),
    ...analysis.figures.map((figure) => figure.sentence),
    ...analysis.events.map((event) => event.sentence),
    ...analysis.people.flatMap(({ sentences }) => sentences),
    ...analysis.organisations.flatMap(({ sentences }) => sentences),
    ...analysis.openers.flatMap((opener) => [opener.sentence, opener.source]),
  ];
}

function printed({ quotes, acronyms, figures, events, people, organisations, openers }: Analysis): readonly string[] {
  return [
    ...quotes.flatMap(({ speaker, role, attribution }) => [speaker ?? "", role ?? "", attribution]),
    ...acronyms.flatMap(({ acronym, expansion }) => [acronym, expansion ?? ""]),
    ...figures.flatMap(({ text, value }) => [text, value]),
    ...events.map(({ date }) => date),
    ...people.flatMap(({ name, role, alsoPrinted }) => [name, role ?? "", ...alsoPrinted]),
    ...organisations.map(({ name }) => name),
    ...openers.flatMap(({ name, pronoun }) => [name, pronoun]),
  ];
}

describe("analyseArticle", () => {
  it("quotes nothing that is not one stretch of a paragraph", () => {
    fc.assert(
      fc.property(articles, (article) => {
        const paragraphs = paragraphTexts(article);
        for (const { text } of analyseArticle(article).quotes) {
          expect(paragraphs.some((paragraph) => paragraph.includes(text))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("prints nothing that the article does not, a run-together name apart", () => {
    fc.assert(
      fc.property(articles, (article) => {
        const whole = paragraphTexts(article).join(" ").replace(/\s/gu, "");
        for (const text of printed(analyseArticle(article))) {
          expect(whole).toContain(text.replace(/\s/gu, ""));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("points to sentences of the article, and where a sentence is named it holds the words", () => {
    fc.assert(
      fc.property(articles, (article) => {
        const analysis = analyseArticle(article);
        const texts = new Map(article.sentences.map(({ id, text }) => [id, text]));
        for (const id of sentenceIds(analysis)) expect(texts.has(id)).toBe(true);
        for (const { sentence: id, text, value } of analysis.figures) {
          expect(texts.get(id)).toContain(text);
          expect(text).toContain(value);
        }
        for (const { sentence: id, date } of analysis.events) expect(texts.get(id)).toContain(date);
        for (const { source, name } of analysis.openers) expect(texts.get(source)).toContain(name);
        for (const { sentence: id, pronoun } of analysis.openers) expect(texts.get(id)?.startsWith(pronoun)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same answer twice, and plain data", () => {
    fc.assert(
      fc.property(articles, (article) => {
        const analysis = analyseArticle(article);
        expect(analyseArticle(article)).toEqual(analysis);
        expect(structuredClone(analysis)).toEqual(analysis);
      }),
      { numRuns: 50 },
    );
  });

  it("passes over headings, set-aside text and an article without text", () => {
    const article = buildArticle({
      title: "NATO Pays $5bn",
      sections: [{ heading: "The WHO in 1998", paragraphs: [] }],
    });
    expect(analyseArticle(article)).toEqual({
      quotes: [],
      acronyms: [],
      figures: [],
      events: [],
      people: [],
      organisations: [],
      openers: [],
    });
    const aside = buildArticle({ sections: [{ paragraphs: [["Anna Holm, a judge, paid $5bn."]] }] });
    const sentences = aside.sentences.map((each) => ({ ...each, asideReason: "advertising" as const }));
    expect(analyseArticle({ ...aside, sentences }).people).toEqual([]);
  });

  it.each([
    ["capitals", "Aa "],
    ["opening marks", "“"],
    ["straight marks", '"a '],
    ["apostrophes", "'a "],
    ["reporting clauses", "he said “a b c d” "],
    ["brackets", "(ABC "],
    ["digits", "1,"],
    ["full stops", "A."],
    ["chained names", "Ministry of "],
    ["lone surrogates", "\ud800 \u0000"],
    ["hyphens", "a-"],
    ["commas after names", "John Smith, "],
  ])("passes 200,000 characters of %s in one sentence", (_name, unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length)).trim();
    for (const language of ["en", "ru"]) {
      expect(analyseArticle(buildArticle({ language, sections: [{ paragraphs: [[text]] }] })).quotes).toBeDefined();
    }
  });
});
