import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { writeBriefingFile } from "../../../slides/index.ts";
import { closeBrowser } from "../../e2e/open-in-browser.ts";
import { makeScratch, type Scratch } from "../../e2e/scratch.ts";
import { chromiumPath } from "../../helpers/launch-chromium.ts";
import { composeBriefing } from "../../slides/edit/edited-briefing.ts";
import { varyArticle } from "../speed/vary-article.ts";
import { openDeskFile } from "./open-desk-file.ts";
import { typeInPage } from "./type-in-page.ts";

const sample = join(process.cwd(), "samples/kazakhstan-security-2013.md");
/** Makes a deck of some three hundred slides. */
const copies = 27;
/** Each document is opened so often, in turn. */
const rounds = 7;

/** What is promised of a document of three hundred slides. */
const most = { openingRatio: 1.5, keyMilliseconds: 50 } as const;

const words = "and another 14 dogs jumped over it in June, whatever had been said about that. ";

function at(share: number, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

interface Document {
  readonly path: string;
  readonly slides: number;
}

function makeDocument({ documents }: Scratch, name: string, text: string, minutes: number | null): Document {
  const briefing = composeBriefing(new TextEncoder().encode(text), `${name}.md`, minutes);
  const path = join(documents, `${name}.briefing`);
  writeFileSync(path, writeBriefingFile(briefing).bytes);
  return { path, slides: briefing.deck.slides.length };
}

/** The page's memory after a clean-up, megabytes. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN) / 1024 / 1024;
}

async function openTimes(documents: readonly Document[], scratch: Scratch): Promise<readonly (readonly number[])[]> {
  const times: number[][] = documents.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { path }] of documents.entries()) {
      const { window, painted } = await openDeskFile(path, scratch);
      await window.end();
      times[index]?.push(painted);
    }
  }
  return times;
}

/** Places on the desk that are typed into, and how the caret gets there. */
const places: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  notes: (page) => page.locator(".notes").click(),
  headline: (page) => page.locator('[data-field="headline"]').click(),
  item: (page) => page.locator('[data-field="0-text"]').click(),
};

/** The 95th percentile of the slowest place. */
async function typingTime({ path, slides }: Document, scratch: Scratch, say: (line: string) => void): Promise<number> {
  const { window } = await openDeskFile(path, scratch);
  const { page } = window;
  let slowest = 0;
  await page.locator(".rail-row[aria-selected=true]").focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowDown");
  for (const [name, focus] of Object.entries(places)) {
    await focus(page);
    await page.keyboard.press("End");
    // The first edit of a document sends all of it to the journal.
    await page.keyboard.press("Space");
    await page.waitForTimeout(1000);
    const { times, work } = await typeInPage(page, words);
    const figures = [0.5, 0.95, 1].map((share) => at(share, times).toFixed(1));
    say(
      `  typing in ${name} of ${slides} slides: p50 ${figures[0]}  p95 ${figures[1]}  max ${figures[2]} ms, work ${work.toFixed(1)} ms`,
    );
    slowest = Math.max(slowest, at(0.95, times));
  }
  say(`  memory of the page with ${slides} slides: ${(await memoryOf(page)).toFixed(0)} MB`);
  await window.end();
  return slowest;
}

/** Opens and edits documents of ten and of three hundred slides in a real browser. True when the targets are met. */
export async function measureDesk(say: (line: string) => void): Promise<boolean> {
  if (chromiumPath === null) {
    say("The desk: not measured, because no Chromium is installed");
    return true;
  }
  const scratch = makeScratch();
  const text = readFileSync(sample, "utf8");
  try {
    const short = makeDocument(scratch, "short", text, 2);
    const long = makeDocument(scratch, "long", varyArticle(text, copies), null);
    const [shortTimes = [], longTimes = []] = await openTimes([short, long], scratch);
    const ratio = at(0.5, longTimes) / at(0.5, shortTimes);
    say(`The desk: ${short.slides} and ${long.slides} slides`);
    say(`  opening ${short.slides} slides  ${at(0.5, shortTimes).toFixed(0)} ms`);
    say(`  opening ${long.slides} slides  ${at(0.5, longTimes).toFixed(0)} ms`);
    await typingTime(short, scratch, say);
    const slowest = await typingTime(long, scratch, say);
    const verdicts = [
      {
        what: `opening, long to short ${ratio.toFixed(2)}, at most ${most.openingRatio}`,
        met: ratio <= most.openingRatio,
      },
      {
        what: `typing, p95 ${slowest.toFixed(1)} ms, under ${most.keyMilliseconds}`,
        met: slowest < most.keyMilliseconds,
      },
    ];
    for (const { what, met } of verdicts) say(`  ${met ? "ok    " : "MISSED"}  ${what}`);
    return verdicts.every(({ met }) => met);
  } finally {
    await closeBrowser();
    scratch.remove();
  }
}
