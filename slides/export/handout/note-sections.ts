import type { Deck, Item, Slide } from "../../deck/deck.ts";
import { quotationMarks } from "../../language/quotation-marks.ts";
import { html, type Markup } from "../../render/html.ts";
import type { ArticleFlow, FlowBlock, FlowSection } from "./article-flow.ts";
import { blockMarkup, type PictureIndex } from "./block-markup.ts";
import type { HandoutWords } from "./handout-words.ts";

/** Heading levels of a document: `h1` is its title, and a heading is never more than one below the one before. */
const topLevel = 2;
const lowestLevel = 6;

/** A heading of a given level. */
function headingMarkup(level: number, text: string): Markup {
  const headings = [
    html`<h2>${text}</h2>`,
    html`<h3>${text}</h3>`,
    html`<h4>${text}</h4>`,
    html`<h5>${text}</h5>`,
    html`<h6>${text}</h6>`,
  ];
  return headings[Math.min(lowestLevel, level) - topLevel] ?? html`<h2>${text}</h2>`;
}

/** Levels for the headings of the sections, without gaps whatever the article's own are. */
export function headingLevels(sections: readonly FlowSection[]): readonly number[] {
  const headed = sections.filter(({ heading }) => heading !== null);
  const least = headed.reduce((lowest, { level }) => Math.min(lowest, level), Number.POSITIVE_INFINITY);
  let before = topLevel - 1;
  return sections.map(({ heading, level }) => {
    if (heading === null) return topLevel;
    before = Math.min(level - least + topLevel, before + 1, lowestLevel);
    return before;
  });
}

export function blockNumber(block: FlowBlock): number | null {
  if (block.kind !== "paragraph" && block.kind !== "quotation") return null;
  return block.sentences[0]?.sentence.block ?? null;
}

/** The quotations that the deck shows, by the paragraph of the article they begin in. */
export function indexQuotations(deck: Deck, blocks: ReadonlyMap<string, number>): ReadonlyMap<number, readonly Item[]> {
  const quotations = new Map<number, Item[]>();
  const items = deck.slides.flatMap((slide) => (slide.layout === "quote" ? slide.items : []));
  for (const item of items) {
    const block = blocks.get(item.sources[0] ?? "");
    if (block === undefined) continue;
    const ofBlock = quotations.get(block) ?? [];
    ofBlock.push(item);
    quotations.set(block, ofBlock);
  }
  return quotations;
}

function quotationMarkup({ text, label, detail }: Item, language: string): Markup {
  const { open, close } = quotationMarks(language);
  const speaker = label === "" ? null : html`<cite>${label}</cite>`;
  const role = detail === "" ? null : html`<span class="hn-role">${detail}</span>`;
  const under = label === "" && detail === "" ? null : html`<p class="hn-speaker">${speaker}${role}</p>`;
  return html`<aside class="hn-quotation"><p>${open}${text}${close}</p>${under}</aside>`;
}

export function groupSlides({ slides }: Deck): ReadonlyMap<number, readonly Slide[]> {
  const groups = new Map<number, Slide[]>();
  for (const slide of slides) {
    const group = groups.get(slide.section) ?? [];
    group.push(slide);
    groups.set(slide.section, group);
  }
  return groups;
}

/** What the user wrote on the slides of a section, told apart from the article. */
function ownMarkup(slides: readonly Slide[], words: HandoutWords): Markup | null {
  const own = slides.flatMap(({ headline, items }) => [headline, ...items]).filter((statement) => statement.own);
  if (own.length === 0) return null;
  const lines = own.map(({ text }) => html`<p>${text}</p>`);
  return html`<div class="hn-row hn-own"><p class="hn-label">${words.addedByPresenter}</p><div>${lines}</div></div>`;
}

/**
 * The sections of the article in full: headings, blocks in their order, the deck's quotations in the margin beside the
 * paragraph they come from, and at the end of each section what the user added to its slides.
 */
export function sectionsMarkup(
  { sections }: ArticleFlow,
  deck: Deck,
  blocks: ReadonlyMap<string, number>,
  pictures: PictureIndex,
  words: HandoutWords,
): Markup {
  const quotations = indexQuotations(deck, blocks);
  const levels = headingLevels(sections);
  const slidesOf = groupSlides(deck);
  const written = sections.map(({ index, heading, blocks: ofSection }, place) => {
    const inside = ofSection.map((block) => {
      const beside = quotations.get(blockNumber(block) ?? -1) ?? [];
      return html`${beside.map((item) => quotationMarkup(item, deck.language))}${blockMarkup(block, pictures)}`;
    });
    const name = heading ?? (place === 0 ? words.inDetail : null);
    const title = name === null ? null : headingMarkup(levels[place] ?? topLevel, name);
    return html`<section>${title}${inside}${ownMarkup(slidesOf.get(index) ?? [], words)}</section>`;
  });
  return html`${written}`;
}
