import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Briefing,
  defaultExportOptions,
  type ExportOptions,
  type HandoutPreview,
  handoutLayouts,
  papers,
  previewHandout,
  type RuntimeAssets,
} from "../../slides/index.ts";
import { briefCase } from "./brief-case.ts";
import { browserPath, startBrowser } from "./browser.ts";
import type { InspectedPdf } from "./inspect-pdf.ts";
import { printBriefing } from "./print-case.ts";
import { squeeze } from "./read-pdf.ts";
import { packRuntimeAssets } from "./runtime-assets.ts";

const articles = ["samples/kazakhstan-security-2013.md", "tests/fixtures/articles/ru-bridge.txt"];
/** Points: what stands higher or lower is the head or the foot of the page. */
const headAndFoot = 52;

/** Letters in an order of their own: a screen is read in another order than a PDF, and numbers of items are in no text. */
function letters(text: string): string {
  return [
    ...squeeze(text)
      .replace(/[^\p{L}]|\p{Lm}/gu, "")
      .toLowerCase(),
  ]
    .sort()
    .join("");
}

function printed({ pages }: InspectedPdf): string {
  const [first] = pages;
  const texts = first?.texts.filter(({ y, height }) => height > 1 && y > headAndFoot && y < first.height - headAndFoot);
  return letters(texts?.map(({ text }) => text).join("") ?? "");
}

describe.skipIf(browserPath === null)("the preview of a handout", () => {
  let browser: Browser;
  let assets: RuntimeAssets;
  beforeAll(async () => {
    browser = await startBrowser();
    assets = await packRuntimeAssets();
  });
  afterAll(() => browser.close());

  /** The text on the sheet: what runs into other columns is beside it. */
  async function shown({ html, width, height }: HandoutPreview): Promise<string> {
    const size = { width: Math.round((width * 96) / 25.4), height: Math.round((height * 96) / 25.4) };
    const page = await browser.newPage({ viewport: size });
    try {
      await page.setContent(html, { waitUntil: "load" });
      const words = await page.evaluate(() => {
        const text = document.querySelector(".hv-text");
        if (text === null) return [];
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const content = node.textContent ?? "";
          for (let at = 0; at < content.length; at += 1) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const [box] = range.getClientRects();
            if (box !== undefined && box.height > 2 && box.right <= innerWidth) found.push(content[at] ?? "");
          }
        }
        return found;
      });
      return letters(words.join(""));
    } finally {
      await page.close();
    }
  }

  async function compare(briefing: Briefing, options: ExportOptions): Promise<void> {
    const preview = previewHandout(briefing, { assets, options, now: "2026-11-29T09:00+00:00" });
    const { pdf } = await printBriefing(browser, briefing, { format: "handout-pdf", options }, assets);
    expect(await shown(preview), `${options.handout} ${options.paper}`).toBe(printed(pdf));
  }

  test.each(articles)("has on it what is printed on the first page: %s", async (path) => {
    const briefing = briefCase({ name: path, bytes: readFileSync(join(process.cwd(), path)) });
    for (const handout of handoutLayouts) {
      for (const paper of papers) await compare(briefing, { ...defaultExportOptions, handout, paper });
    }
  });
});
