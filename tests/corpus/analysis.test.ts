import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../slides/analysis/analyse-article.ts";
import type { Analysis } from "../../slides/analysis/analysis.ts";
import { segmentSentences } from "../../slides/language/segment-sentences.ts";
import { buildArticle } from "../helpers/build-article.ts";
import { articlesFolder, type LabelledArticle, loadLabelled, squeeze } from "./articles.ts";

interface FullLabels {
  readonly speakers: readonly {
    readonly name: string;
    readonly role: string;
    readonly alsoPrinted: readonly string[];
  }[];
  readonly otherPeople: readonly { readonly name: string; readonly role: string }[];
  readonly events: readonly {
    readonly when: string;
    readonly text: string;
    readonly iso?: string;
    readonly relative?: boolean;
  }[];
  readonly figures: readonly { readonly figure: string; readonly text: string; readonly key?: boolean }[];
}

const labelled: readonly LabelledArticle[] = [...loadLabelled("txt"), ...loadLabelled("md"), ...loadLabelled("html")];
const quoted = labelled.filter(({ labels }) => (labels.quotes ?? []).length > 0);
const full = labelled.find(({ labels }) => "speakers" in labels && "events" in labels);

function fromLabels({ labels }: LabelledArticle) {
  const language = labels.lang;
  const blocks = (labels.paragraphs ?? labels.sentences ?? []).map((block) => block.replace(/\s+/gu, " ").trim());
  const paragraphs = blocks.map((text) =>
    segmentSentences(text, language).map(({ start, end }) => text.slice(start, end)),
  );
  return buildArticle({ title: labels.title ?? "", language, sections: [{ paragraphs }] });
}

/** How many of the labelled quotations were found with exact text, and with the right speaker too. */
function countQuotes(
  { labels }: LabelledArticle,
  { quotes }: Analysis,
): { labels: number; found: number; right: number } {
  let found = 0;
  let right = 0;
  for (const { text, speaker } of labels.quotes ?? []) {
    const match = quotes.find((quote) => squeeze(quote.text) === squeeze(text));
    if (match === undefined) continue;
    found += 1;
    if (match.speaker === speaker) right += 1;
  }
  return { labels: labels.quotes?.length ?? 0, found, right };
}

describe.skipIf(articlesFolder === null)(
  "analysis of the labelled articles (skipped when the folder is absent)",
  () => {
    it.each(quoted.map((article) => [article.name, article] as const))(
      "finds every labelled quotation of %s with its speaker",
      (_name, article) => {
        const counted = countQuotes(article, analyseArticle(fromLabels(article)));
        expect(counted).toEqual({ labels: counted.labels, found: counted.labels, right: counted.labels });
      },
    );

    it.each(
      labelled.filter(({ labels }) => labels.acronyms !== undefined).map((article) => [article.name, article] as const),
    )("finds exactly the labelled acronyms of %s", (_name, article) => {
      const { acronyms } = analyseArticle(fromLabels(article));
      const plain = ({ acronym, expansion }: { acronym: string; expansion: string | null }) =>
        `${acronym}: ${expansion}`;
      expect(acronyms.map(plain).sort()).toEqual((article.labels.acronyms ?? []).map(plain).sort());
    });

    it.skipIf(full === undefined)("finds the people of the fully labelled article with role and other forms", () => {
      if (full === undefined) return;
      const labels = full.labels as typeof full.labels & FullLabels;
      const { people } = analyseArticle(fromLabels(full));
      const expected = [...labels.speakers, ...labels.otherPeople].map(({ name, role }) => `${name}: ${role}`);
      expect(people.map(({ name, role }) => `${name}: ${role}`).sort()).toEqual(expected.sort());
      for (const { name, alsoPrinted } of labels.speakers) {
        expect(people.find((person) => person.name === name)?.alsoPrinted).toEqual(
          expect.arrayContaining([...alsoPrinted]),
        );
      }
    });

    it.skipIf(full === undefined)("finds its dated events, with ISO date or marked relative", () => {
      if (full === undefined) return;
      const labels = full.labels as typeof full.labels & FullLabels;
      const article = fromLabels(full);
      const { events } = analyseArticle(article);
      const texts = new Map(article.sentences.map(({ id, text }) => [id, text]));
      for (const { when, text, iso = null, relative = false } of labels.events) {
        const match = events.find(
          (event) =>
            squeeze(when.toLowerCase()).includes(squeeze(event.date.toLowerCase())) &&
            squeeze(texts.get(event.sentence) ?? "") === squeeze(text),
        );
        expect(match, `${when} in ${text}`).toMatchObject({ iso, relative });
      }
    });

    it.skipIf(full === undefined)("finds its key figures with what they count", () => {
      if (full === undefined) return;
      const labels = full.labels as typeof full.labels & FullLabels;
      const { figures } = analyseArticle(fromLabels(full));
      for (const { figure } of labels.figures.filter(({ key }) => key === true)) {
        expect(figures.map(({ text }) => text)).toContain(figure);
      }
    });

    it("prints only what the articles print", () => {
      for (const article of labelled) {
        const built = fromLabels(article);
        const whole = squeeze(built.sentences.map(({ text }) => text).join(" "));
        const { quotes, figures, events, acronyms, people } = analyseArticle(built);
        const printed = [
          ...quotes.flatMap(({ text, speaker, role }) => [text, speaker ?? "", role ?? ""]),
          ...figures.flatMap(({ text, value }) => [text, value]),
          ...events.map(({ date }) => date),
          ...acronyms.map(({ expansion }) => expansion ?? ""),
          ...people.flatMap(({ name, role }) => [name, role ?? ""]),
        ];
        for (const text of printed) expect(whole.includes(squeeze(text)), `${article.name}: ${text}`).toBe(true);
      }
    });

    it("finds whole quotations in the news summaries' articles, none with a mark left inside at its edge", () => {
      if (articlesFolder === null) return;
      const rows = readFileSync(join(articlesFolder, "summaries", "summaries.jsonl"), "utf8").split("\n");
      for (const row of rows.filter((line) => line !== "")) {
        const { text, lang } = JSON.parse(row) as { readonly text: string; readonly lang: string };
        const paragraphs = text.split(/\n\n+/u).map((block) => [block.replace(/\s+/gu, " ").trim()]);
        for (const quote of analyseArticle(buildArticle({ language: lang, sections: [{ paragraphs }] })).quotes) {
          expect(quote.text).not.toMatch(/^[”»]|[“„«]$/u);
        }
      }
    });
  },
);
