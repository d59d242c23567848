import { displayDate } from "../../deck/display-date.ts";
import { imprintOf } from "../../deck/imprint-of.ts";
import type { ExportInput } from "../export-input.ts";
import { readHeadings } from "./read-headings.ts";

/** What a PDF says of itself besides its pages. Nothing of the machine or of whoever made it. */
export interface PdfFacts {
  readonly title: string;
  /** Who wrote the article. */
  readonly authors: readonly string[];
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** When it was made, ISO 8601 with its offset; null for undated files. */
  readonly moment: string | null;
  /** The headings of a document that runs from right to left, in order; none of others. */
  readonly headings: readonly string[];
}

const mostKeywords = 20;

/**
 * What the PDF of a briefing says of itself. `kind` is what it is, "Briefing note". Keywords are what archives sort by:
 * the marking, then the people and abbreviations that slides explain. `body` is the markup that is printed.
 */
export function pdfFacts({ article, deck, options, now }: ExportInput, kind: string | null, body: string): PdfFacts {
  const { byline, publication, date } = imprintOf(article, deck);
  const origin = [kind, publication].filter((part) => part !== null && part !== "");
  // A date alone says nothing of what it is about.
  const dated = origin.length === 0 || date === null ? [] : [displayDate(date, deck.language)];
  const explained = deck.slides.flatMap(({ layout, items }) =>
    layout === "people" || layout === "glossary" ? items.map(({ label }) => label) : [],
  );
  const keywords = [options.marking, ...explained].map((word) => word.trim()).filter((word) => word !== "");
  return {
    title: deck.title,
    authors: byline,
    subject: [...origin, ...dated].join(" · "),
    keywords: [...new Set(keywords)].slice(0, mostKeywords),
    language: deck.language,
    moment: now,
    headings: deck.direction === "rtl" ? readHeadings(body) : [],
  };
}
