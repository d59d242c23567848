import type { Article } from "../article/article.ts";
import { decodeText } from "../article/decode-text.ts";
import { looksLikeDeck, markdownVersion } from "../article/formats/looks-like-deck.ts";
import { markupLength } from "../article/formats/markup-length.ts";
import type { Briefing } from "../briefing.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { updateLedger } from "../edit/ledger/update-ledger.ts";
import { totalMinutes } from "../edit/with-slides.ts";
import { defaultExportOptions } from "../export/export-input.ts";
import type { BriefingReading } from "../export/read-briefing.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { type ArticleBuilder, buildDeckArticle, type PendingSentence } from "./article-builder.ts";
import { cutSlides } from "./cut-slides.ts";
import { createSourceFinder } from "./find-sources.ts";
import { gatherAllSentences, gatherOwnSentences } from "./gather-sentences.ts";
import { guessLayout } from "./guess-layout.ts";
import { makeSlide } from "./make-slide.ts";
import { readBody } from "./read-body.ts";
import { type DeckFront, readDeckFront } from "./read-deck-front.ts";
import { readNotes } from "./read-notes.ts";
import { type DeckSections, settleSections } from "./settle-sections.ts";
import type { WrittenSlide } from "./written-slide.ts";

/** As long as an article may be: characters without comments and the data of pictures. */
const longestText = 1_500_000;
const mostSlides = 3000;
/** More text than this does not tell a language any better. */
const sampleLength = 12_000;

function refuse(code: string, message: string): BriefingReading {
  return { ok: false, diagnostic: { code, severity: "error", message } };
}

function readSlides(source: string, { end }: DeckFront): readonly WrittenSlide[] {
  const written = cutSlides(source, end).map(({ content, notes }): WrittenSlide => {
    const { attributes, body } = readBody(content);
    return { attributes, body, notes: notes === null ? [] : readNotes(source, notes) };
  });
  const isEmpty = ({ attributes, body, notes }: WrittenSlide) =>
    attributes.layout === null &&
    notes.length === 0 &&
    body.headline === null &&
    body.items.length === 0 &&
    body.image === null &&
    body.table === null &&
    body.code === null;
  return written.filter((slide) => !isEmpty(slide));
}

/** Lines of another tool's slides are read as they stand: what is bold there is not known to be a label. */
function plainItems(slide: WrittenSlide): WrittenSlide {
  if (slide.body.isQuoted) return slide;
  const items = slide.body.items.map((item) => {
    const text = [item.label, item.text].filter((part) => part !== "").join(" — ");
    return { ...item, label: "", detail: "", text: item.detail === "" ? text : `${text} (${item.detail})`.trim() };
  });
  return { ...slide, body: { ...slide.body, items } };
}

function tellLanguage(slides: readonly WrittenSlide[], declared: string | null) {
  const parts: string[] = [];
  let length = 0;
  for (const { body, notes } of slides) {
    if (length > sampleLength) break;
    for (const { text } of [...body.items, ...notes]) {
      parts.push(text);
      length += text.length;
    }
  }
  return detectLanguage(parts.join(" ").slice(0, sampleLength), declared);
}

/** Takes the title, the imprint and the headings of parts in, which the front matter states. */
function addFront(builder: ArticleBuilder, front: DeckFront, title: string, nextBlock: () => number): void {
  const add = (text: string, kind: PendingSentence["kind"], section: number) =>
    builder.add({ text, kind, section, start: 0, end: front.end, block: nextBlock() });
  add(title, "title", -1);
  for (const name of front.byline) add(name, "byline", -1);
  if (front.date !== null) add(front.date, "date", -1);
  if (front.publication !== null) add(front.publication, "publication", -1);
  for (const [index, { heading }] of front.sections.entries()) {
    const text = heading;
    if (text === "") continue;
    builder.add({ text, kind: "heading", section: index, start: 0, end: front.end, block: nextBlock() }, true);
  }
}

/** The part that the sentences of a slide outside the parts belong to: that of the next slide which is in one. */
function homeSections({ ofSlides, sections }: DeckSections): readonly number[] {
  let home = sections.length - 1;
  return [...ofSlides]
    .reverse()
    .map((section) => {
      if (section >= 0) home = section;
      return home;
    })
    .reverse();
}

/** Ids as the slides state them, where nobody else has them; new ones for the others. */
function settleIds(slides: readonly WrittenSlide[]): readonly string[] {
  const stated = new Set<string>();
  const kept = slides.map(({ attributes: { id } }) => {
    if (id === null || stated.has(id)) return null;
    stated.add(id);
    return id;
  });
  let last = 0;
  return kept.map((id) => {
    if (id !== null) return id;
    do last += 1;
    while (stated.has(`slide-${last}`));
    return `slide-${last}`;
  });
}

interface MadeDeck {
  readonly article: Article;
  readonly slides: readonly Slide[];
  readonly title: string;
}

function makeDeck(front: DeckFront, slides: readonly WrittenSlide[], name: string): MadeDeck {
  const isForeign = front.version === null;
  const sections = settleSections(front, slides);
  const homes = homeSections(sections);
  // A deck without parts has its sentences in one without a name.
  const builder = buildDeckArticle(sections.sections.length === 0 ? [{ heading: "", level: 1 }] : sections.sections);
  const title = front.title ?? slides.find(({ body }) => body.headline !== null)?.body.headline?.text ?? name;
  const { language, direction } = tellLanguage(slides, front.language);
  let block = -1;
  const nextBlock = () => {
    block += 1;
    return block;
  };
  addFront(builder, front, title, nextBlock);
  const gathered = slides.map((slide, index) => {
    const place = { section: Math.max(0, homes[index] ?? 0), nextBlock };
    return isForeign ? gatherAllSentences(builder, slide, place, language) : gatherOwnSentences(builder, slide, place);
  });
  const { byline, date, publication, url } = front;
  const head = { format: "markdown", title, byline, date, publication, url, language, direction } as const;
  const { article, idOf } = builder.finish(head);
  const findSources = createSourceFinder(builder.sentences(), language);
  const ids = settleIds(slides);
  const made = slides.map((slide, index) => {
    const sentences = gathered[index] ?? { notes: [], rows: [], headline: null, items: [] };
    const layout = guessLayout(slide, index === 0);
    const settled = { id: ids[index] ?? "", section: sections.ofSlides[index] ?? -1, layout, sentences };
    return makeSlide(slide, settled, { article, idOf, findSources, isForeign });
  });
  return { article, slides: made, title };
}

function assemble(
  { article, slides, title }: MadeDeck,
  front: DeckFront,
): Omit<Briefing, "sourceBytes" | "sourceName"> {
  const { language, direction } = article;
  const unsaid = article.sentences.map(
    ({ id }) => ({ sentence: id, fate: "set-aside", slides: [], reason: "length" }) as const,
  );
  const ledger = updateLedger(article, unsaid, [], slides);
  const lastSlide = slides.reduce((most, { id }) => Math.max(most, Number(/\d+$/u.exec(id)?.[0] ?? 0)), 0);
  const deck: Deck = {
    title,
    language,
    direction,
    options: front.options,
    slides,
    ledger,
    minutes: totalMinutes(slides),
    lastSlide,
  };
  const { marking } = front.options;
  return { article, deck, options: { ...defaultExportOptions, marking }, pictures: [], diagnostics: [] };
}

/** The deck is made of what the file says, not of an article: what it leaves out of the article is not known. */
const madeOfSlides: Diagnostic = {
  code: "opened-from-slides",
  severity: "info",
  message: "This file holds slides, so its notes stand for the article: what they leave out is not known here.",
};

/**
 * Opens Markdown that is slides already: what `writeMarkdown` made, with the same slides and notes, or slides as reveal.js
 * and reveal-md have them. The article is made of the text of the notes, in another tool's slides of all the text. A
 * statement is sourced where it is word for word or a faithful shortening of sentences that are there, else it is
 * somebody's own. Pictures are named, their bytes are the caller's to find. What cannot be used is refused with one
 * sentence; never throws.
 */
export function readMarkdownDeck(bytes: Uint8Array, name: string): BriefingReading {
  const decoded = decodeText(bytes, null);
  const source = decoded.text;
  if (!looksLikeDeck(source)) return refuse("no-slides", "No slide that can be shown was found in this file.");
  if (markupLength(source) > longestText) {
    return refuse("too-long", "The file holds over 1.5 million characters, more than any talk: open a part of it.");
  }
  const front = readDeckFront(source);
  if (front.version !== null && front.version > markdownVersion) {
    return refuse("deck-too-new", "These slides were written by a newer version of Lectern: update to open them.");
  }
  const written = readSlides(source, front);
  const slides = front.version === null ? written.map(plainItems) : written;
  if (slides.length > mostSlides) {
    return refuse(
      "too-many-slides",
      `This file has over ${mostSlides} slides, more than any talk: open a part of them.`,
    );
  }
  if (slides.every(({ attributes }) => attributes.hidden)) {
    return refuse("no-slides", "No slide that can be shown was found in this file.");
  }
  const made = assemble(makeDeck(front, slides, name), front);
  const diagnostics = [...decoded.diagnostics, madeOfSlides];
  return { ok: true, briefing: { ...made, diagnostics, sourceBytes: bytes, sourceName: name } };
}
