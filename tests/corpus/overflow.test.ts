import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyseArticle } from "../../slides/analysis/analyse-article.ts";
import { parseArticle } from "../../slides/article/parse-article.ts";
import type { Ratio } from "../../slides/deck/briefing-options.ts";
import { composeDeck } from "../../slides/deck/compose-deck.ts";
import { slideFits } from "../../slides/fit/slide-fits.ts";
import { makePicture } from "../helpers/build-deck.ts";
import { inspectBriefings } from "../helpers/inspect-briefings.ts";
import { chromiumPath, launchChromium } from "../helpers/launch-chromium.ts";
import { listFaults } from "../helpers/list-faults.ts";
import { articlesFolder, loadLabelled } from "./articles.ts";

const skipped = chromiumPath === null || articlesFolder === null;
if (skipped) console.warn("Skipped: no Chromium in /usr/bin, or no corpus of articles beside the repository.");

let browser: Browser;
beforeAll(async () => {
  if (!skipped) browser = await launchChromium();
});
afterAll(async () => await browser?.close());

function composeAll() {
  return (["txt", "md", "html"] as const).flatMap(loadLabelled).flatMap(({ name, bytes }) => {
    const parsed = parseArticle(bytes, name);
    if (!parsed.ok) return [];
    const { article } = parsed;
    const options = { minutes: null, theme: "daylight", ratio: "16:9" as const, marking: "Official" };
    return [{ name, article, deck: composeDeck(article, analyseArticle(article), options).deck }];
  });
}

describe.skipIf(skipped)("briefings of real articles", () => {
  const composed = skipped ? [] : composeAll();

  test("every slide fits every theme and both stages", () => {
    const overfull = composed.flatMap(({ name, deck }) =>
      deck.slides.filter((slide) => !slideFits(slide)).map(({ id, layout }) => `${name} ${id} ${layout}`),
    );
    expect(overfull).toEqual([]);
  });

  for (const theme of ["daylight", "chancery"]) {
    for (const ratio of ["16:9", "4:3"] as readonly Ratio[]) {
      test(`no slide overflows in ${theme} at ${ratio}`, { timeout: 300_000 }, async () => {
        const briefings = composed.map(({ article, deck }) => ({
          article,
          deck: { ...deck, options: { ...deck.options, theme, ratio } },
        }));
        const inspections = await inspectBriefings(browser, briefings, [makePicture(1200, 700)]);
        expect(
          listFaults(
            briefings.map(({ deck }) => deck),
            inspections,
          ),
        ).toEqual([]);
      });
    }
  }
});
