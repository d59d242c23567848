import type { Article } from "../../article/article.ts";
import type { Deck, Item, Layout, Slide } from "../../deck/deck.ts";
import { deckWords } from "../../deck/deck-words.ts";
import { displayDate } from "../../deck/display-date.ts";
import { imprintOf } from "../../deck/imprint-of.ts";
import { itemText } from "../../deck/item-text.ts";
import { quotationMarks } from "../../language/quotation-marks.ts";
import { accountOf } from "../handout/account-of.ts";
import type { ArticleFlow, Footnote } from "../handout/article-flow.ts";
import type { HandoutWords } from "../handout/handout-words.ts";
import { describeLength } from "../handout/note-front.ts";
import { blockNumber, groupSlides, headingLevels, indexQuotations } from "../handout/note-sections.ts";
import { officeLanguage } from "../ooxml/office-language.ts";
import { type Xml, xml } from "../ooxml/xml.ts";
import { blockXml } from "./docx-block.ts";
import type { DocxContext } from "./docx-context.ts";
import { bulletList } from "./docx-page.ts";
import { linkXml, type ParagraphStyle, paragraphXml, passageXml, runXml } from "./docx-text.ts";

const bullet = { style: "ListParagraph", list: { id: bulletList, depth: 0 } } as const;

/** The handouts' first level under the title is 2: the title has a style of its own in Word. */
const headingStyles: readonly ParagraphStyle[] = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5"];

export function headingXml(text: string, level: number, startsPage = false): Xml {
  return paragraphXml(runXml(text), { style: headingStyles[Math.min(level, 5) - 1] ?? "Heading1", startsPage });
}

/** How the label of a row stands out: a plain label, a term, or a figure. */
type RowKind = "Label" | "Term" | "Value";

/** A label and, a tab further, what it labels. */
function rowXml(label: string, content: Xml | readonly Xml[], kind: RowKind = "Label"): Xml {
  const style = kind === "Value" ? "Figure" : "Row";
  return paragraphXml(xml`${runXml(`${label}\t`, { style: kind })}${content}`, { style });
}

/** What it is, the title, and who, where, when, how long. */
export function frontXml(article: Article, deck: Deck, words: HandoutWords, context: DocxContext): readonly Xml[] {
  const { byline, publication, date } = imprintOf(article, deck);
  const { url } = article;
  const rows: readonly (readonly [string, Xml | null])[] = [
    [words.author, byline.length === 0 ? null : runXml(byline.join(", "))],
    [words.publication, publication === null ? null : runXml(publication)],
    [words.date, date === null ? null : runXml(displayDate(date, deck.language))],
    [deckWords(deck.language).source, url === null ? null : linkXml(url, url, context)],
    [words.length, runXml(describeLength(article, deck, words))],
  ];
  return [
    paragraphXml(runXml(words.briefingNote), { style: "Kind" }),
    paragraphXml(runXml(deck.title), { style: "Title" }),
    ...rows.flatMap(([label, content]) => (content === null ? [] : [rowXml(label, content)])),
  ];
}

function itemsOf(deck: Deck, layout: Layout): readonly Item[] {
  return deck.slides.flatMap((slide) => (slide.layout === layout ? slide.items : []));
}

/** The key points of the deck; what the user wrote says so. */
export function bottomLineXml(deck: Deck, words: HandoutWords): readonly Xml[] {
  const items = itemsOf(deck, "key-points");
  if (items.length === 0) return [];
  const points = items.map((item) => {
    const own = item.own ? runXml(` (${words.addedByPresenter})`, { style: "Muted" }) : null;
    return paragraphXml(xml`${runXml(itemText(item))}${own}`, bullet);
  });
  return [headingXml(deckWords(deck.language).bottomLine, 1), ...points];
}

function rowsXml(title: string, items: readonly Item[], kind: RowKind): readonly Xml[] {
  if (items.length === 0) return [];
  const rows = items.map(({ label, text, detail }) => {
    const small = detail === "" ? null : runXml(text === "" ? detail : `\n${detail}`, { style: "Muted" });
    return rowXml(label, xml`${runXml(text)}${small}`, kind);
  });
  return [headingXml(title, 1), ...rows];
}

export function keyFiguresXml(deck: Deck, words: HandoutWords): readonly Xml[] {
  return rowsXml(words.keyFigures, itemsOf(deck, "figure"), "Value");
}

function quotationXml({ text, label, detail }: Item, language: string): Xml {
  const { open, close } = quotationMarks(language);
  const speaker = [label, detail].filter((part) => part !== "").join(", ");
  const under = speaker === "" ? null : runXml(`\n${speaker}`, { style: "Label" });
  return paragraphXml(xml`${runXml(`${open}${text}${close}`)}${under}`, { style: "PullQuote" });
}

/** What the user wrote on the slides of a section, told apart from the article. */
function ownXml(slides: readonly Slide[], words: HandoutWords): readonly Xml[] {
  const own = slides.flatMap(({ headline, items }) => [headline, ...items]).filter((statement) => statement.own);
  return own.map(({ text }) =>
    paragraphXml(xml`${runXml(`${words.addedByPresenter}: `, { style: "Label" })}${runXml(text)}`, {
      style: "OwnText",
    }),
  );
}

/** The sections of the article in full, with the deck's quotations before the paragraphs they come from. */
export function sectionsXml(
  { sections }: ArticleFlow,
  deck: Deck,
  blocks: ReadonlyMap<string, number>,
  words: HandoutWords,
  context: DocxContext,
): readonly Xml[] {
  const quotations = indexQuotations(deck, blocks);
  const levels = headingLevels(sections);
  const slidesOf = groupSlides(deck);
  return sections.flatMap(({ index, heading, blocks: ofSection }, place) => {
    const name = heading ?? (place === 0 ? words.inDetail : null);
    const inside = ofSection.flatMap((block) => {
      const beside = quotations.get(blockNumber(block) ?? -1) ?? [];
      return [...beside.map((item) => quotationXml(item, deck.language)), ...blockXml(block, context)];
    });
    const title = name === null ? [] : [headingXml(name, (levels[place] ?? 2) - 1)];
    return [...title, ...inside, ...ownXml(slidesOf.get(index) ?? [], words)];
  });
}

function footnotesXml(footnotes: readonly Footnote[], words: HandoutWords, context: DocxContext): readonly Xml[] {
  if (footnotes.length === 0) return [];
  const rows = footnotes.map(({ label, sentences }) => rowXml(label, passageXml(sentences, context)));
  return [headingXml(words.footnotes, 1), ...rows];
}

function sourcesXml(deck: Deck, context: DocxContext): readonly Xml[] {
  const items = itemsOf(deck, "sources");
  if (items.length === 0) return [];
  const lines = items.map(({ label, text, detail }) => {
    const line = [label, text].filter((part) => part !== "").join(" ");
    const address = detail === "" ? null : xml`${runXml(line === "" ? "" : " ")}${linkXml(detail, detail, context)}`;
    return paragraphXml(xml`${runXml(line)}${address}`, { style: "Small" });
  });
  return [headingXml(deckWords(deck.language).source, 1), ...lines];
}

/** Timeline, people, glossary, footnotes and source, as far as there are any. */
export function referenceXml(
  { footnotes }: ArticleFlow,
  deck: Deck,
  words: HandoutWords,
  context: DocxContext,
): readonly Xml[] {
  const { timeline, people, glossary } = deckWords(deck.language);
  return [
    ...rowsXml(timeline, itemsOf(deck, "timeline"), "Term"),
    ...rowsXml(people, itemsOf(deck, "people"), "Term"),
    ...rowsXml(glossary, itemsOf(deck, "glossary"), "Term"),
    ...footnotesXml(footnotes, words, context),
    ...sourcesXml(deck, context),
  ];
}

/** What became of every sentence of the article. */
export function accountXml(deck: Deck): readonly Xml[] {
  const { words, summary, reasons } = accountOf(deck);
  const own = { language: officeLanguage(words.language) ?? words.language };
  const form = { leftToRight: true } as const;
  const lines = reasons.map(({ count, reason }) =>
    paragraphXml(runXml(`${count} ${reason}`, own), { ...bullet, ...form }),
  );
  const title = paragraphXml(runXml(words.title, own), { style: "Heading1", ...form });
  return [title, paragraphXml(runXml(summary, own), { style: "Small", ...form }), ...lines];
}
