import type { Browser } from "playwright";
import type { Article } from "../../slides/article/article.ts";
import type { Picture } from "../../slides/article/picture.ts";
import type { Deck } from "../../slides/deck/deck.ts";
import { renderDeck } from "../../slides/render/render-deck.ts";
import { writeFontRules } from "./font-rules.ts";
import { inspectSlides, type SlideInspection } from "./inspect-slides.ts";

const fontRules = writeFontRules();

export interface Briefing {
  readonly deck: Deck;
  readonly article: Article;
}

/** Shows briefings of one theme and ratio on one page, with the bundled fonts, and looks at every slide, in order. */
export async function inspectBriefings(
  browser: Browser,
  briefings: readonly Briefing[],
  pictures: readonly Picture[],
): Promise<readonly SlideInspection[]> {
  const rendered = briefings.map(({ deck, article }) => renderDeck(deck, article, pictures));
  const sections = rendered.flatMap(({ slides }) =>
    slides.map(
      ({ id, attributes, html }) => `<section id="${id}" class="lectern-slide"${attributes}>${html}</section>`,
    ),
  );
  const page = await browser.newPage();
  try {
    await page.setContent(`<style>${fontRules}${rendered[0]?.css}</style>${sections.join("\n")}`);
    await page.evaluate(() => document.fonts.ready);
    return await page.evaluate(inspectSlides);
  } finally {
    await page.close();
  }
}
