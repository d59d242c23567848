import { describe, expect, it } from "vitest";
import { headlineFrom } from "../../slides/deck/shorten/shorten-headline.ts";
import { shortenSentence } from "../../slides/deck/shorten/shorten-sentence.ts";
import { standsAlone } from "../../slides/deck/shorten/stands-alone.ts";
import { checkStatement } from "../../slides/fidelity/check-statement.ts";
import { primaryLanguage } from "../../slides/language/primary-language.ts";
import { segmentSentences } from "../../slides/language/segment-sentences.ts";
import { countWords } from "../../slides/language/words.ts";
import { articlesFolder, loadLabelled } from "./articles.ts";

const mostWords = 25;
const comfortableWords = 14;

/** Least share of sentences that must yield a statement of up to 25 words, and one of up to 14. */
const floors: Readonly<Record<string, { readonly all: number; readonly comfortable: number }>> = {
  en: { all: 0.33, comfortable: 0.15 },
  ru: { all: 0.35, comfortable: 0.18 },
};

function sentencesIn(language: string): readonly string[] {
  const found = new Set<string>();
  for (const kind of ["txt", "html", "md"] as const) {
    for (const { labels } of loadLabelled(kind)) {
      if (primaryLanguage(labels.lang) !== language) continue;
      for (const paragraph of [...(labels.paragraphs ?? []), ...(labels.sentences ?? [])]) {
        const text = paragraph.replace(/\s+/gu, " ").trim();
        for (const { start, end } of segmentSentences(text, language)) found.add(text.slice(start, end).trim());
      }
    }
  }
  found.delete("");
  return [...found];
}

describe.skipIf(articlesFolder === null)("shortening the labelled articles (skipped when they are absent)", () => {
  for (const [language, floor] of Object.entries(floors)) {
    it(`makes only faithful statements in ${language}, of enough of the sentences`, () => {
      const sentences = sentencesIn(language);
      let short = 0;
      let comfortable = 0;
      for (const text of sentences) {
        const wordings = shortenSentence({ text, language, maxWords: mostWords, opener: null });
        if (wordings.length > 0) short += 1;
        if (wordings.some((wording) => countWords(wording) <= comfortableWords)) comfortable += 1;
        for (const wording of wordings) {
          expect(checkStatement(wording, [text], language), `${wording} << ${text}`).toEqual([]);
          expect(standsAlone(wording, language), wording).toBe(true);
          expect(countWords(wording), wording).toBeLessThanOrEqual(mostWords);
          expect(wording, text).toMatch(/[^.,;:—–-]$|\p{L}\.$/u);
        }
      }
      expect(sentences.length).toBeGreaterThan(100);
      expect(short / sentences.length).toBeGreaterThan(floor.all);
      expect(comfortable / sentences.length).toBeGreaterThan(floor.comfortable);
    });

    it(`makes headlines of at most twelve words in ${language}, invented in nothing`, () => {
      for (const text of sentencesIn(language)) {
        for (const headline of headlineFrom({ text, language, maxWords: 12, opener: null })) {
          expect(countWords(headline), headline).toBeLessThanOrEqual(12);
          const codes = checkStatement(headline, [text], language).map(({ code }) => code);
          expect(
            codes.filter((code) => code !== "lost-number"),
            `${headline} << ${text}`,
          ).toEqual([]);
        }
      }
    });
  }
});
