import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ratio } from "../../slides/deck/briefing-options.ts";
import type { Deck } from "../../slides/deck/deck.ts";
import { stages } from "../../slides/fit/stage.ts";
import { themeNames } from "../../slides/render/themes/themes.ts";
import { hardSlides, makeArticle, makeDeck, makePicture, randomSlides, vocabularies } from "../helpers/build-deck.ts";
import { inspectBriefings } from "../helpers/inspect-briefings.ts";
import type { SlideInspection } from "../helpers/inspect-slides.ts";
import { chromiumPath, launchChromium } from "../helpers/launch-chromium.ts";
import { listFaults } from "../helpers/list-faults.ts";

if (chromiumPath === null) console.warn("Skipped: no Chromium in /usr/bin to measure slides with.");

const ratios = Object.keys(stages) as readonly Ratio[];
const rightToLeft = ["ar", "he"];

let browser: Browser;
beforeAll(async () => {
  if (chromiumPath !== null) browser = await launchChromium();
});
afterAll(async () => await browser?.close());

async function inspectDecks(decks: readonly Deck[]): Promise<readonly SlideInspection[]> {
  const briefings = decks.map((deck) => ({ deck, article: makeArticle() }));
  return await inspectBriefings(browser, briefings, [makePicture(1200, 700)]);
}

describe.skipIf(chromiumPath === null)("in a browser", () => {
  for (const theme of themeNames) {
    for (const ratio of ratios) {
      test(`hard slides in every script stay on the stage in ${theme} at ${ratio}`, { timeout: 300_000 }, async () => {
        const options = { theme, ratio, marking: "Official – Sensitive" };
        const decks = Object.keys(vocabularies).map((language) => {
          const direction = rightToLeft.includes(language) ? "rtl" : "ltr";
          return makeDeck(hardSlides(language), options, { language, direction, title: language });
        });
        const inspections = await inspectDecks(decks);
        expect(listFaults(decks, inspections)).toEqual([]);
        const fitting = inspections.filter(({ overflow }) => !overflow).length;
        expect(fitting / inspections.length).toBeGreaterThan(0.65);
      });

      test(`random slides stay on the stage in ${theme} at ${ratio}`, { timeout: 300_000 }, async () => {
        const decks = [makeDeck(randomSlides(20_311_114, 150), { theme, ratio, marking: "" })];
        expect(listFaults(decks, await inspectDecks(decks))).toEqual([]);
      });
    }
  }
});
