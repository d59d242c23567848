import {
  type Analysis,
  type Article,
  type Deck,
  type Diagnostic,
  describeReason,
  type Fate,
  itemText,
  type LedgerEntry,
  type NoteLine,
  presentedSlides,
  type Sentence,
  type SentenceId,
  type Slide,
} from "../../slides/index.ts";

/** What `inspect --json` prints. Readers depend on it: fields are added, never changed. */
export interface InspectReport {
  readonly format: string;
  readonly article: {
    readonly title: string;
    readonly byline: readonly string[];
    readonly date: string | null;
    readonly publication: string | null;
    readonly language: string;
    /** Sections that have a heading. */
    readonly sections: readonly { readonly heading: string; readonly level: number }[];
    readonly quotes: readonly {
      readonly text: string;
      readonly speaker: string | null;
      readonly role: string | null;
    }[];
    readonly acronyms: readonly { readonly acronym: string; readonly expansion: string | null }[];
    readonly figures: readonly { readonly text: string; readonly sentence: SentenceId }[];
    readonly events: readonly { readonly date: string; readonly sentence: SentenceId }[];
    readonly people: readonly { readonly name: string; readonly role: string | null }[];
  };
  readonly sentences: readonly ReportedSentence[];
  readonly deck: { readonly minutes: number; readonly slides: readonly ReportedSlide[] };
  readonly diagnostics: readonly Pick<Diagnostic, "code" | "severity" | "message">[];
}

export interface ReportedSentence {
  readonly id: SentenceId;
  readonly text: string;
  /** Heading of its section, null outside every headed section. */
  readonly section: string | null;
  readonly fate: Fate;
  /** Numbers of the slides it is shown on or spoken with, from 1. */
  readonly slides: readonly number[];
  /** Why it was set aside, null for any other fate. */
  readonly reason: string | null;
}

export interface ReportedItem {
  readonly text: string;
  readonly sources: readonly SentenceId[];
  readonly own: boolean;
}

export interface ReportedSlide {
  readonly number: number;
  readonly layout: string;
  readonly headline: string;
  readonly items: readonly ReportedItem[];
  readonly notes: string;
  readonly seconds: number;
}

/** What the engine made of one article. */
export interface Inspected {
  readonly format: string;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly deck: Deck;
  readonly diagnostics: readonly Diagnostic[];
}

/** One decimal is as exact as an estimate of speaking time is. */
function roundTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function reportArticle({ article, analysis }: Inspected): InspectReport["article"] {
  return {
    title: article.title,
    byline: article.byline,
    date: article.date,
    publication: article.publication,
    language: article.language,
    sections: article.sections.flatMap(({ heading, level }) => (heading === null ? [] : [{ heading, level }])),
    quotes: analysis.quotes.map(({ text, speaker, role }) => ({ text, speaker, role })),
    acronyms: analysis.acronyms.map(({ acronym, expansion }) => ({ acronym, expansion })),
    figures: analysis.figures.map(({ text, sentence }) => ({ text, sentence })),
    events: analysis.events.map(({ date, sentence }) => ({ date, sentence })),
    people: analysis.people.map(({ name, role }) => ({ name, role })),
  };
}

function reportSentence(
  sentence: Sentence,
  entry: LedgerEntry | undefined,
  article: Article,
  numbers: ReadonlyMap<string, number>,
): ReportedSentence {
  const reason = entry?.reason ?? null;
  return {
    id: sentence.id,
    text: sentence.text,
    section: article.sections[sentence.section]?.heading ?? null,
    fate: entry?.fate ?? "set-aside",
    slides: (entry?.slides ?? []).flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
    reason: reason === null ? null : describeReason(reason),
  };
}

/** The statements of a slide that are not items of their own in the deck: rows of a table. */
function tableItems(slide: Slide): readonly ReportedItem[] {
  if (slide.layout !== "table") return [];
  return slide.table.rows.map(({ cells, source }) => ({ text: cells.join(" | "), sources: [source], own: false }));
}

function noteText(line: NoteLine): string {
  return line.kind === "cue" ? `[${line.text}]` : line.text;
}

function reportSlide(slide: Slide, index: number): ReportedSlide {
  const items = slide.items.map((item) => ({ text: itemText(item), sources: item.sources, own: item.own }));
  return {
    number: index + 1,
    layout: slide.layout,
    headline: slide.headline.text,
    items: [...items, ...tableItems(slide)],
    notes: slide.notes.map(noteText).join("\n"),
    seconds: Math.round(slide.seconds),
  };
}

/** The report `inspect` prints, from what the engine made. Pure. */
export function inspectReport(inspected: Inspected): InspectReport {
  const { format, article, deck, diagnostics } = inspected;
  const slides = presentedSlides(deck);
  const numbers = new Map(slides.map(({ id }, index) => [id, index + 1]));
  const ledger = new Map(deck.ledger.map((entry) => [entry.sentence, entry]));
  return {
    format,
    article: reportArticle(inspected),
    sentences: article.sentences.map((sentence) => reportSentence(sentence, ledger.get(sentence.id), article, numbers)),
    deck: { minutes: roundTenth(deck.minutes), slides: slides.map(reportSlide) },
    diagnostics: diagnostics.map(({ code, severity, message }) => ({ code, severity, message })),
  };
}
