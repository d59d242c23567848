import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Article, Section } from "../../slides/article/article.ts";
import type { Deck } from "../../slides/deck/deck.ts";
import { defaultExportOptions, type ExportInput, type ExportOptions } from "../../slides/export/export-input.ts";
import { briefingNoteParts } from "../../slides/export/formats/handout-briefing-note.ts";
import { notesPagesParts } from "../../slides/export/formats/handout-notes.ts";
import { writeHandout } from "../../slides/export/handout/handout-document.ts";
import { sampleArticle } from "../slides/export/sample-article.ts";
import { sampleDeck, sampleInput } from "../slides/export/sample-briefing.ts";
import { browserPath, printDocument, startBrowser } from "./browser.ts";
import { type Bookmark, type PdfFacts, readPdf, squeeze } from "./read-pdf.ts";
import { packRuntimeAssets } from "./runtime-assets.ts";

const writeBriefingNote = (input: ExportInput) => writeHandout(input, briefingNoteParts(input));
const writeNotesPages = (input: ExportInput) => writeHandout(input, notesPagesParts(input));

const marked: ExportOptions = { ...defaultExportOptions, marking: "Official – sensitive" };

function titlesOf(bookmarks: readonly Bookmark[]): readonly string[] {
  return bookmarks.flatMap(({ title, under }) => [title, ...titlesOf(under)]);
}

/** The sample with its damage section said over and over: an article of many pages. */
function lengthen(times: number): { article: Article; deck: Deck } {
  const article = sampleArticle();
  const deck = sampleDeck(article);
  const [paragraph] = article.sections[1]?.blocks ?? [];
  if (paragraph?.kind !== "paragraph") throw new Error("The sample has a paragraph there");
  const more = Array.from({ length: times }, (_, round) => {
    const id = `x${round}`;
    const text = `Report ${round} says that the water stood for ${round + 2} hours in the streets behind the fish market before it fell.`;
    return {
      id,
      text,
      inlines: [{ text }],
      kind: "paragraph",
      section: 1,
      block: 1000 + round,
      start: 0,
      end: 0,
      asideReason: null,
    } as const;
  });
  const blocks = more.map(({ id }) => ({ kind: "paragraph" as const, sentences: [id] }));
  const sections = article.sections.map(
    (section, index): Section => (index === 1 ? { ...section, blocks: [...section.blocks, ...blocks] } : section),
  );
  const said = more.map(({ id, text }) => ({ kind: "sentence" as const, sentence: id, text }));
  const slides = deck.slides.map((slide, index) =>
    index === 5 ? { ...slide, notes: [...slide.notes, ...said] } : slide,
  );
  const spoken = more.map(({ id }) => ({ sentence: id, fate: "spoken" as const, slides: ["slide-6"], reason: null }));
  return {
    article: { ...article, sections, sentences: [...article.sentences, ...more] },
    deck: { ...deck, slides, ledger: [...deck.ledger, ...spoken] },
  };
}

describe.skipIf(browserPath === null)("handouts on paper", () => {
  let browser: Browser;
  let input: ExportInput;

  beforeAll(async () => {
    browser = await startBrowser();
    input = sampleInput({ assets: await packRuntimeAssets(), options: marked });
  });
  afterAll(() => browser.close());

  async function print(html: string): Promise<PdfFacts & { readonly size: number }> {
    const bytes = await printDocument(browser, html);
    return { ...(await readPdf(bytes)), size: bytes.length };
  }

  test("the briefing note is tagged, named, bookmarked by section and small", async () => {
    const pdf = await print(writeBriefingNote(input).html);
    expect(pdf).toMatchObject({ isTagged: true, title: "Port Amsel Rebuilds Its Flood Wall", language: "en" });
    expect(pdf.bookmarks).toHaveLength(1);
    expect(titlesOf(pdf.bookmarks)).toEqual([
      "Port Amsel Rebuilds Its Flood Wall",
      "Bottom line",
      "Key figures",
      "In detail",
      "What the March flood did",
      "Three designs, one decision",
      "What happens next",
      "Timeline",
      "People",
      "Glossary",
      "Footnotes",
      "Source",
      "Account of the text",
      "Set aside",
    ]);
    for (const role of ["H1", "H2", "P", "L", "Table", "Figure", "Link"]) expect([...pdf.roles]).toContain(role);
    expect(pdf.size).toBeLessThan(250_000);
  });

  test("the briefing note holds every shown and spoken sentence in order", async () => {
    const { article, deck } = lengthen(120);
    const pdf = await print(writeBriefingNote(sampleInput({ article, deck, assets: input.assets })).html);
    // A sentence may go over a page: what stands in the margins is taken off first.
    const text = pdf.pages
      .map((page, index) =>
        page.text.replace(squeeze(deck.title), "").replace(`Page${index + 1}of${pdf.pages.length}`, ""),
      )
      .join("");
    expect(pdf.pages.length).toBeGreaterThan(4);
    const running = article.sentences
      .filter(({ kind }) => kind === "paragraph")
      .map((sentence) => squeeze(sentence.text));
    expect(running.filter((sentence) => !text.includes(sentence))).toEqual([]);
    expect(text.indexOf(squeeze("Report 7 says"))).toBeLessThan(text.indexOf(squeeze("Report 8 says")));
  });

  test("every page has its number, the title and the marking twice", async () => {
    const { article, deck } = lengthen(60);
    const long = sampleInput({ article, deck, assets: input.assets, options: marked });
    for (const job of [writeBriefingNote(long), writeNotesPages(long)]) {
      const { pages } = await print(job.html);
      pages.forEach(({ text }, index) => {
        expect(text).toContain(`Page${index + 1}of${pages.length}`);
        expect(text).toContain("PortAmselRebuilds");
        expect(text.split("OFFICIAL–SENSITIVE").length - 1).toBe(2);
      });
    }
  });

  test("margins are drawn in scripts that the text itself does not use in that face", async () => {
    const deck = { ...input.deck, title: "Порт Амзель", language: "ru" };
    const { pages } = await print(writeBriefingNote({ ...input, deck }).html);
    expect(pages[0]?.text).toContain("Стр.1из");
  });

  test.each([
    ["a4", 595, 842],
    ["letter", 612, 792],
  ] as const)("paper %s has its size in both layouts", async (paper, width, height) => {
    for (const write of [writeBriefingNote, writeNotesPages]) {
      const { pages } = await print(write({ ...input, options: { ...marked, paper } }).html);
      for (const page of pages) {
        expect(Math.abs(page.width - width)).toBeLessThan(1);
        expect(Math.abs(page.height - height)).toBeLessThan(1);
      }
    }
  });

  test("notes pages: each slide begins a page, its bookmark is its headline", async () => {
    const pdf = await print(writeNotesPages(input).html);
    expect(pdf.pages).toHaveLength(14);
    const [title] = pdf.bookmarks;
    expect(pdf.bookmarks).toHaveLength(1);
    const sections = ["What the March flood did", "Three designs, one decision", "What happens next"];
    const parts = title?.under.filter(({ under }) => under.length > 0).map((bookmark) => bookmark.title);
    expect(parts).toEqual(sections);
    const headlines = input.deck.slides.map(({ headline }) => headline.text);
    const ofSlides = titlesOf(pdf.bookmarks).filter((name) => headlines.includes(name));
    expect(ofSlides).toEqual(headlines);
    expect(pdf).toMatchObject({ isTagged: true, language: "en" });
  });

  test("long notes flow onto further pages, whole, under the running head of their slide", async () => {
    const { article, deck } = lengthen(90);
    const pdf = await print(writeNotesPages(sampleInput({ article, deck, assets: input.assets })).html);
    const head = squeeze("6 · The highest water since 1871");
    const ofSlide = pdf.pages.filter(({ text }) => text.includes(head));
    expect(ofSlide.length).toBeGreaterThan(3);
    expect(pdf.pages.length).toBe(13 + ofSlide.length);
    const text = pdf.pages.map((page) => page.text).join("");
    for (let round = 0; round < 90; round += 1) expect(text).toContain(squeeze(`Report ${round} says that the water`));
  });
});
