import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FontFaceName, fontFaces } from "../../slides/fit/font-faces.ts";
import { measureText } from "../../slides/fit/measure-text.ts";
import { themes } from "../../slides/render/themes/themes.ts";
import { makeSentence, vocabularies } from "../helpers/build-deck.ts";
import { writeFontRules } from "../helpers/font-rules.ts";
import { chromiumPath, launchChromium } from "../helpers/launch-chromium.ts";

if (chromiumPath === null) console.warn("Skipped: no Chromium in /usr/bin to measure text with.");

const sizePx = 32;
/** Scripts that the bundled fonts have: there the measure must be close, not only safe. */
const bundledScripts = ["en", "de", "ru", "kk", "el", "vi"];
/** Pairs whose kerning widens, capitals, figures and punctuation. */
const awkward = [
  "AVATAR To Ty We Ve VA WAVE Tokyo Yves Y. P. T, LT",
  'Wäre “Ja”, »Größe« f) f] f? f! T: r” "x"',
  "1,111,111.11 – 7,777 (2031–2035) 50 % €5 £3 $280bn ₸12 ₽9 №4",
  "ГУБЕРНАТОР ТАТАРСТАНА ҚАЗАҚСТАН ӨҢІРЛЕРІНІҢ ҰЛТТЫҚ ҒЫЛЫМЫ",
  "illicit fillip ffi fl minimum WWW MMM ///// ..... -----",
];

let browser: Browser;
beforeAll(async () => {
  if (chromiumPath !== null) browser = await launchChromium();
});
afterAll(async () => await browser?.close());

async function realWidths(face: FontFaceName, texts: readonly string[]): Promise<readonly number[]> {
  const { family, weight, style } = fontFaces[face];
  const families = Object.values(themes).find(({ typography }) => typography.families[0] === family)?.typography
    .families;
  const list = families?.map((name) => (name.endsWith("serif") ? name : `"${name}"`)).join(",");
  const page = await browser.newPage();
  try {
    await page.setContent(
      `<style>${writeFontRules()} span{white-space:pre;font:${style} ${weight} ${sizePx}px ${list};` +
        "text-rendering:geometricPrecision;font-variant-ligatures:common-ligatures no-contextual}</style>",
    );
    return await page.evaluate(async (shown) => {
      const spans = shown.map((text) => {
        const line = document.body.appendChild(document.createElement("div"));
        const span = line.appendChild(document.createElement("span"));
        span.textContent = text;
        return span;
      });
      await document.fonts.ready;
      return spans.map((span) => span.getBoundingClientRect().width);
    }, texts);
  } finally {
    await page.close();
  }
}

describe.skipIf(chromiumPath === null)("in a browser", () => {
  for (const face of Object.keys(fontFaces) as readonly FontFaceName[]) {
    test(`no text is wider than it was measured in ${face}`, async () => {
      const languages = Object.keys(vocabularies);
      const texts = [...languages.map((language) => makeSentence(language, 20)), ...awkward];
      const widths = await realWidths(face, texts);
      texts.forEach((text, index) => {
        const share = (widths[index] ?? 0) / measureText(text, face, sizePx);
        expect(share, text).toBeLessThanOrEqual(1);
        if (bundledScripts.includes(languages[index] ?? "")) expect(share, text).toBeGreaterThan(0.95);
      });
    });
  }
});
