import { describe, expect, it } from "vitest";
import type { Item, Slide } from "../../slides/deck/deck.ts";
import { itemText } from "../../slides/deck/item-text.ts";
import { checkStatement } from "../../slides/fidelity/check-statement.ts";
import { splitWords } from "../../slides/language/words.ts";
import { squeeze } from "./articles.ts";
import { type Briefing, brief } from "./briefing.ts";
import { allCases, corpusCases } from "./cases.ts";

const briefings = allCases().map((testCase) => brief(testCase));

/** Layouts whose items are statements of the article; the others list names, headings and metadata. */
const statementLayouts: ReadonlySet<string> = new Set(["key-points", "bullets", "statement", "figure", "timeline"]);

function itemsOf({ deck }: Briefing): readonly { readonly slide: Slide; readonly item: Item }[] {
  return deck.slides.flatMap((slide) => slide.items.map((item) => ({ slide, item })));
}

function sourceTexts({ article }: Briefing, item: Item): readonly string[] {
  const wanted = new Set(item.sources);
  return article.sentences.filter(({ id }) => wanted.has(id)).map(({ text }) => text);
}

function blanks(text: string): number {
  return text.trim().split(/\s+/u).length;
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLocaleLowerCase("und").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

describe.each(briefings.map((briefing) => [briefing.name, briefing] as const))("%s", (_, briefing) => {
  const { article, deck } = briefing;

  it("loses nothing: every sentence has one fate, and a shown or spoken one stands in full on a slide or in notes", () => {
    expect(deck.ledger.map(({ sentence }) => sentence)).toEqual(article.sentences.map(({ id }) => id));
    const said = squeeze(
      deck.slides
        .flatMap((slide) => [
          slide.headline.text,
          ...slide.items.map(({ text }) => text),
          ...slide.notes.map(({ text }) => text),
          ...(slide.layout === "table"
            ? [...slide.table.header, ...slide.table.rows.flatMap(({ cells }) => cells)]
            : []),
        ])
        .join("\n"),
    );
    const byId = new Map(article.sentences.map((sentence) => [sentence.id, sentence.text]));
    for (const { sentence, fate, reason } of deck.ledger) {
      expect(reason === null).toBe(fate !== "set-aside");
      if (fate !== "set-aside") expect(said).toContain(squeeze(byId.get(sentence) ?? "?"));
    }
  });

  it("invents nothing: every item and headline has its sources and is faithful to them", () => {
    for (const { slide, item } of itemsOf(briefing)) {
      expect(item.own).toBe(false);
      if (!statementLayouts.has(slide.layout)) continue;
      expect(item.sources.length, item.text).toBeGreaterThan(0);
      const breaches = checkStatement(itemText(item), sourceTexts(briefing, item), article.language);
      expect(breaches, `${item.text} <- ${sourceTexts(briefing, item).join(" ")}`).toEqual([]);
    }
  });

  it("keeps items and headlines short, and at most five items a slide", () => {
    for (const { layout, items, headline } of deck.slides) {
      expect(items.length).toBeLessThanOrEqual(5);
      expect(blanks(headline.text), headline.text).toBeLessThanOrEqual(12);
      for (const item of items) expect(blanks(itemText(item)), `${layout}: ${item.text}`).toBeLessThanOrEqual(25);
    }
  });

  it("has no two headlines the same and no two items that say the same", () => {
    const headlines = deck.slides.map(({ headline }) => headline.text);
    expect(new Set(headlines).size, headlines.join("\n")).toBe(headlines.length);
    const items = itemsOf(briefing).filter(
      ({ slide }) => statementLayouts.has(slide.layout) || slide.layout === "quote",
    );
    const words = items.map(({ item }) => wordSet(item.text));
    for (const [index, { item }] of items.entries()) {
      const own = words[index] ?? new Set();
      const twin = words.findIndex(
        (other, at) => at < index && Math.min(other.size, own.size) > 3 && likeness(other, own) > 0.85,
      );
      expect(twin, `${item.text} ~ ${items[twin]?.item.text}`).toBe(-1);
    }
  });

  it("opens no item with an unresolved pronoun or connective", () => {
    const opening =
      /^(?:He|She|It|They|This|That|These|Those|His|Her|Their|Its|However|But|And|So|Also|Therefore|Moreover|Meanwhile|Он|Она|Оно|Они|Это|Этот|Эта|Эти|Однако|Но|Поэтому|Также)\b/u;
    for (const { slide, item } of itemsOf(briefing)) {
      if (statementLayouts.has(slide.layout)) expect(item.text).not.toMatch(opening);
    }
  });
});

describe("over all articles", () => {
  it("items have a median of at most fourteen words", () => {
    const lengths = briefings
      .flatMap((briefing) => itemsOf(briefing))
      .filter(({ slide }) => statementLayouts.has(slide.layout))
      .map(({ item }) => blanks(item.text))
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(14);
  });
});

const labelled = corpusCases();
/** How far the next word of a paragraph may be, characters: a lost word must not be found a page further on. */
const lookahead = 3000;

/** Share of words found in a text one after the other. */
function shareInOrder(words: readonly string[], text: string): number {
  const wanted = words.filter((word) => word !== "");
  let from = 0;
  let found = 0;
  for (const word of wanted) {
    const at = text.indexOf(word, from);
    if (at < 0 || at - from > lookahead) continue;
    found += 1;
    from = at + word.length;
  }
  return found / Math.max(1, wanted.length);
}

/** Share of words found in a bag of words, each as often as it is wanted. */
function shareOfBag(words: readonly string[], bag: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of bag) left.set(word, (left.get(word) ?? 0) + 1);
  const found = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return found.length / Math.max(1, words.length);
}

describe.skipIf(labelled.length === 0)("the development corpus", () => {
  it.each(labelled.map((labelledCase) => [labelledCase.name, labelledCase] as const))(
    "keeps the words of every labelled paragraph of %s, in order",
    (_, { bytes, name, labels }) => {
      const { sentences } = brief({ name, bytes }).article;
      const words = (labels.paragraphs ?? labels.sentences ?? []).flatMap((part) => part.split(/\s+/u).map(squeeze));
      const all = sentences.map(({ text }) => text);
      const kept = sentences.filter(({ asideReason }) => asideReason === null).map(({ text }) => text);
      expect(shareInOrder(words, squeeze(all.join("")))).toBeGreaterThanOrEqual(0.995);
      // Labels count template marks and editors' lines as paragraphs, which are rightly set aside.
      expect(shareOfBag(words.flatMap(splitWords), kept.flatMap(splitWords))).toBeGreaterThanOrEqual(0.9);
    },
  );
});
