import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { ensureBrowser } from "../../build/scripts/ensure-browser.ts";
import { readRuntimeAssets } from "../../electron/headless/read-runtime-assets.ts";
import { defaultExportOptions } from "../../slides/export/export-input.ts";
import { writeSlidesPrint } from "../../slides/export/formats/slides-print.ts";
import { analyseArticle, composeDeck, defaultBriefingOptions, parseArticle, renderDeck } from "../../slides/index.ts";

const root = join(import.meta.dirname, "../..");
const sampleName = "kazakhstan-security-2013.md";
const columns = 3;
const rows = 3;
/** Scale of the slides in the picture. */
const scale = 0.4;

/** The sample's slides as one print document. */
function printSample(): string {
  const sourceBytes = readFileSync(join(root, "samples", sampleName));
  const parsed = parseArticle(sourceBytes, sampleName);
  if (!parsed.ok) throw new Error(parsed.diagnostic.message);
  const { article } = parsed;
  const { deck } = composeDeck(article, analyseArticle(article), defaultBriefingOptions);
  const assets = readRuntimeAssets(join(root, "dist/assets"));
  const rendered = renderDeck(deck, article, []);
  const sourceName = sampleName;
  return writeSlidesPrint({
    article,
    deck,
    rendered,
    pictures: [],
    sourceBytes,
    sourceName,
    assets,
    options: defaultExportOptions,
    diagnostics: [],
    now: null,
  }).html;
}

/** Makes docs/deck.png: the first slides of the sample's deck, side by side. */
export async function main(_words: readonly string[]): Promise<number> {
  const found = await ensureBrowser();
  if (!found.ok) throw new Error(found.problem);
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: found.path, args });
  const width = Math.round(1280 * scale) * columns + 16 * (columns + 1);
  const height = Math.round(720 * scale) * rows + 16 * (rows + 1);
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(printSample());
  await page.addStyleTag({
    content: `body{display:grid;grid-template-columns:repeat(${columns},1280px);gap:40px;padding:40px;background:#d5d8dc;zoom:${scale}}`,
  });
  await page.evaluate("document.fonts.ready.then(() => true)");
  await page.screenshot({ path: join(root, "docs/deck.png") });
  await browser.close();
  return 0;
}
