import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handoutWords } from "../../slides/export/handout/handout-words.ts";
import type { Briefing, RuntimeAssets } from "../../slides/index.ts";
import { allCases } from "../corpus/cases.ts";
import { sampleInput } from "../slides/export/sample-briefing.ts";
import { briefCase } from "./brief-case.ts";
import { browserPath, startBrowser } from "./browser.ts";
import { findPdfFaults } from "./find-pdf-faults.ts";
import { findCaseFaults, nameCase, printBriefing, printCases } from "./print-case.ts";
import { packRuntimeAssets } from "./runtime-assets.ts";

/** `LECTERN_PDFS=ru- npx vitest run tests/export/pdf-quality.test.ts`: the articles with this in their names; `all` for all. */
const wanted = process.env.LECTERN_PDFS;
/** What is printed otherwise: an article of ours in each script, one with a table, and one that runs over pages. */
const usual = ["kazakhstan-security-2013.md", "ru-bridge.txt"];

/**
 * Other scripts are printed in fonts of the machine, if it has any, and from right to left readers give words back in an order
 * of their own: their places, structure, links and fonts are checked, but not their words.
 */
function isInBundledFonts({ article }: Briefing): boolean {
  const letters = article.sentences.flatMap(({ text }) => text.match(/\p{L}/gu) ?? []);
  const foreign = letters.filter((letter) => !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter));
  return foreign.length < letters.length * 0.05;
}

const cases = allCases().filter(({ name }) =>
  wanted === undefined ? usual.includes(name) : wanted === "all" || name.includes(wanted),
);

function sampleBriefing(): Briefing {
  const { rendered: _, assets: __, now: ___, ...briefing } = sampleInput();
  return briefing;
}

const briefings: readonly (readonly [string, () => Briefing])[] = [
  ["the sample with a picture and a table", sampleBriefing],
  ...cases.map((given) => [given.name, () => briefCase(given)] as const),
];

describe.skipIf(browserPath === null)("every PDF is whole", () => {
  let browser: Browser;
  let assets: RuntimeAssets;
  beforeAll(async () => {
    browser = await startBrowser();
    assets = await packRuntimeAssets();
  });
  afterAll(() => browser.close());

  test.each(briefings)("%s", async (_, make) => {
    const briefing = make();
    const words = handoutWords(briefing.deck.language);
    const isReadBack = isInBundledFonts(briefing);
    const faults: string[] = [];
    for (const print of printCases) {
      const { pdf } = await printBriefing(browser, briefing, print, assets);
      expect(pdf.language).toBe(briefing.deck.language);
      expect(pdf.title).toBe(briefing.deck.title);
      const found = isReadBack ? findCaseFaults(pdf, briefing, print, words) : findPdfFaults(pdf);
      faults.push(...found.map((fault) => `${nameCase(print)}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test("the PDFs of the first sample are small", async () => {
    const [first] = cases.filter(({ name }) => name === usual[0]);
    if (first === undefined) return;
    const briefing = briefCase(first);
    for (const print of printCases) {
      const { bytes } = await printBriefing(browser, briefing, print, assets);
      expect(bytes.length, nameCase(print)).toBeLessThan(print.format === "slides-pdf" ? 300_000 : 250_000);
    }
  });
});
