import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { main as bundle } from "../../../build/scripts/bundle.ts";
import type { DeskWindow } from "../../e2e/desk-window.ts";
import { closeBrowser, openInBrowser } from "../../e2e/open-in-browser.ts";
import { makeScratch } from "../../e2e/scratch.ts";
import { chromiumPath } from "../../helpers/launch-chromium.ts";
import { varyArticle } from "../speed/vary-article.ts";

/** Makes a deck of some three hundred slides. */
const copies = 27;
const presses = 200;

/** What is promised from a key press to the change in the other window, milliseconds. */
const most = { median: 50, p95: 100 } as const;

function at(share: number, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Notes when a key came down in a page, by the clock that all pages share. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener(
      "keydown",
      ({ timeStamp }) => Object.assign(globalThis, { pressed: performance.timeOrigin + timeStamp }),
      true,
    );
  });
}

/** What changes with each slide: the class of the slide that is seen, and the position in the presenter view. */
const places = { audience: "#screen", presenter: ".talk-position" } as const;

/** Notes when a page has painted another slide, by the clock that all pages share. */
async function watchChanges(page: Page, place: string): Promise<void> {
  await page.evaluate((selector) => {
    Object.assign(globalThis, { changes: 0, changed: 0 });
    const note = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const { changes } = globalThis as unknown as { readonly changes: number };
          Object.assign(globalThis, { changes: changes + 1, changed: performance.timeOrigin + performance.now() });
        };
        port2.postMessage(null);
      });
    const observer = new MutationObserver((records) => {
      if (records.some(({ type, target }) => type !== "attributes" || (target as HTMLElement).matches(".seen"))) note();
    });
    const observed = document.querySelector(selector);
    if (observed === null) throw new Error(`there is no ${selector}`);
    const isScreen = observed.id === "screen";
    observer.observe(observed, {
      subtree: true,
      ...(isScreen ? { attributeFilter: ["class"] } : { characterData: true, childList: true }),
    });
  }, place);
}

function read(page: Page, name: "pressed" | "changed" | "changes"): Promise<number> {
  return page.evaluate((key) => (globalThis as unknown as Readonly<Record<string, number>>)[key] ?? 0, name);
}

/** Times from key presses in one window to the painted change in the other. */
async function timeKeys(from: Page, to: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    const before = await read(to, "changes");
    await from.keyboard.press(press % 7 === 6 ? "PageUp" : "PageDown");
    await to.waitForFunction(
      (count) => (globalThis as unknown as { readonly changes: number }).changes > count,
      before,
    );
    times.push((await read(to, "changed")) - (await read(from, "pressed")));
  }
  return times;
}

/** Starts the talk that the desk's page has open; gives the audience's page. */
async function present(page: Page): Promise<Page> {
  await page.locator(".slide-stage").waitFor();
  const opened = page.context().waitForEvent("page");
  await page.keyboard.press("F5");
  const audience = await opened;
  await audience.locator(".layer.seen").waitFor();
  await page.locator(".presenter").waitFor();
  return audience;
}

async function measure({ page }: DeskWindow, say: (line: string) => void): Promise<boolean> {
  const audience = await present(page);
  const position = await page.locator(places.presenter).innerText();
  for (const watched of [page, audience]) await watchKeys(watched);
  await watchChanges(page, places.presenter);
  await watchChanges(audience, places.audience);
  const rows = {
    "presenter to audience": await timeKeys(page, audience),
    "audience to presenter": await timeKeys(audience, page),
  };
  say(`A talk in the presenter view and the audience's window (${position}), ${presses} keys each`);
  let isMet = true;
  for (const [name, times] of Object.entries(rows)) {
    const [median, p95, slowest] = [at(0.5, times), at(0.95, times), at(1, times)];
    const met = median < most.median && p95 < most.p95;
    isMet &&= met;
    say(
      `  ${met ? "ok    " : "MISSED"}  ${name}: median ${median.toFixed(1)} ms, under ${most.median}; p95 ${p95.toFixed(1)} ms, under ${most.p95}; max ${slowest.toFixed(1)} ms`,
    );
  }
  return isMet;
}

/** Prints how soon the other window follows a key. Fails when a target is missed. */
export async function main(_words: readonly string[]): Promise<number> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  if (chromiumPath === null) {
    say("A talk in two windows: not measured, because no Chromium is installed");
    return 0;
  }
  await bundle([]);
  const scratch = makeScratch();
  const article = join(scratch.documents, "long.md");
  writeFileSync(article, varyArticle(readFileSync("samples/kazakhstan-security-2013.md", "utf8"), copies));
  const desk = await openInBrowser({
    env: { ...scratch.env, LC_ALL: "en_GB.UTF-8" },
    colourScheme: "light",
    size: { width: 1360, height: 860 },
    files: [article],
  });
  try {
    await desk.load();
    return (await measure(desk, say)) ? 0 : 1;
  } finally {
    await desk.end();
    await closeBrowser();
    scratch.remove();
  }
}
