import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExportInput } from "../../slides/export/export-input.ts";
import { writeSlidesPrint } from "../../slides/export/formats/slides-print.ts";
import { sampleArticle } from "../slides/export/sample-article.ts";
import { sampleDeck, sampleInput } from "../slides/export/sample-briefing.ts";
import { browserPath, printJob, startBrowser } from "./browser.ts";
import { inspectPdf } from "./inspect-pdf.ts";
import { type PdfFacts, readPdf, squeeze } from "./read-pdf.ts";
import { packRuntimeAssets } from "./runtime-assets.ts";

describe.skipIf(browserPath === null)("the PDF of the slides", () => {
  let browser: Browser;
  let input: ExportInput;
  let bytes: Uint8Array;
  let pdf: PdfFacts;

  beforeAll(async () => {
    browser = await startBrowser();
    const article = sampleArticle();
    const deck = sampleDeck(article);
    // Long enough to wrap twice on a slide.
    const long = "Parliament adopted the emergency budget measure late last December night despite loud protests";
    const slides = deck.slides.map((slide, index) =>
      index === 2 ? { ...slide, headline: { ...slide.headline, text: long } } : slide,
    );
    input = sampleInput({ article, deck: { ...deck, slides }, assets: await packRuntimeAssets() });
    bytes = await printJob(browser, writeSlidesPrint(input));
    pdf = await readPdf(bytes);
  });
  afterAll(() => browser.close());

  test("has a page of the stage's size for each slide and no other", () => {
    expect(pdf.pages).toHaveLength(input.deck.slides.length);
    for (const page of pdf.pages) expect(page).toMatchObject({ width: 960, height: 540 });
  });

  test("is tagged and names its title and language", () => {
    expect(pdf).toMatchObject({ isTagged: true, title: "Port Amsel Rebuilds Its Flood Wall", language: "en" });
    for (const role of ["H1", "H2", "P", "L", "LI", "Table", "Figure"]) expect([...pdf.roles]).toContain(role);
  });

  test("says who wrote it, and nothing of the machine", async () => {
    const { metadata } = await inspectPdf(bytes);
    expect(metadata).toContain('"Creator":"Lectern"');
    for (const author of input.article.byline) expect(metadata).toContain(`"Author":"${author}`);
    expect(metadata).toContain("<dc:title>");
    expect(new TextDecoder("latin1").decode(bytes)).not.toMatch(/Mozilla|Headless|Linux/u);
  });

  test("has a bookmark for every slide, with the blanks of headlines that wrap", () => {
    const flatten = (marks: typeof pdf.bookmarks): readonly string[] =>
      marks.flatMap(({ title, under }) => [title, ...flatten(under)]);
    const headlines = input.deck.slides.map(({ headline }) => headline.text);
    expect(pdf.bookmarks).toHaveLength(1);
    // Sections that no slide announces have bookmarks between those of the slides.
    expect(flatten(pdf.bookmarks).filter((title) => headlines.includes(title))).toEqual(headlines);
  });

  test("holds the text of every slide on its page, and no notes", () => {
    input.deck.slides.forEach(({ headline, items }, index) => {
      const { text = "" } = pdf.pages[index] ?? {};
      for (const statement of [headline, ...items]) expect(text).toContain(squeeze(statement.text));
    });
    const all = pdf.pages.map(({ text }) => text).join("");
    expect(all).not.toContain(squeeze("Thank the harbour master"));
  });

  test("is small", () => {
    expect(bytes.length).toBeLessThan(300_000);
  });

  test.each(["daylight", "chancery"])("an apostrophe is found as it is typed, in %s", async (theme) => {
    const [first, ...others] = input.deck.slides;
    if (first === undefined) throw new Error("the sample has no slides");
    const headline = { text: "They don’t say ‘wait’", sources: [], own: true };
    const deck = {
      ...input.deck,
      slides: [{ ...first, headline }, ...others],
      options: { ...input.deck.options, theme },
    };
    const { pages } = await readPdf(
      await printJob(browser, writeSlidesPrint(sampleInput({ deck, assets: input.assets }))),
    );
    expect(pages[0]?.text).toContain(squeeze(headline.text));
  });

  test("bookmarks of headlines that run from right to left have their words in order", async () => {
    const text = "قال المجلس إن السور القديم سيُهدم ويُبنى من جديد قبل أن يأتي شتاء آخر على الميناء";
    const slides = input.deck.slides.map((slide, index) =>
      index === 2 ? { ...slide, headline: { text, sources: [], own: true } } : slide,
    );
    const deck = { ...input.deck, language: "ar", direction: "rtl" as const, slides };
    const { bookmarks } = await inspectPdf(
      await printJob(browser, writeSlidesPrint(sampleInput({ deck, assets: input.assets }))),
    );
    expect(bookmarks.map(({ title }) => title)).toContain(text);
  });

  test("a 4:3 deck has 4:3 pages", async () => {
    const deck = { ...input.deck, options: { ...input.deck.options, ratio: "4:3" as const } };
    const narrow = sampleInput({ deck, assets: input.assets });
    const facts = await readPdf(await printJob(browser, writeSlidesPrint(narrow)));
    expect(facts.pages).toHaveLength(14);
    expect(facts.pages[0]).toMatchObject({ width: 720, height: 540 });
  });
});
