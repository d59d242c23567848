/// <reference path="../../renderer/player/reveal-global.d.ts" />
import type { Browser, BrowserContext, Page } from "playwright";

/** What a window says is on the audience's screen. */
export interface Seen {
  readonly index: number;
  readonly black: boolean;
}

/** The two windows of a talk from a file, and what the browser complained of. */
export interface TalkWindows {
  readonly context: BrowserContext;
  readonly audience: Page;
  readonly presenter: Page;
  readonly complaints: readonly string[];
}

/** Numbers that look random and are the same in every run (a linear congruential generator). */
export function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

export function seeAudience(page: Page): Promise<Seen> {
  return page.evaluate(() => ({ index: window.Reveal.getIndices().h, black: window.Reveal.isPaused() }));
}

export function seePresenter(page: Page): Promise<Seen & { readonly current: string; readonly notes: string }> {
  return page.evaluate(() => {
    const position = document.querySelector(".lp-position")?.textContent ?? "";
    return {
      index: Number(/\d+/u.exec(position)?.[0]) - 1,
      black: document.querySelector<HTMLElement>(".lp-cover[data-cover=black]")?.hidden === false,
      current: document.querySelector(".lp-current h1, .lp-current .ls-headline")?.textContent ?? "",
      notes: document.querySelector(".lp-notes-text")?.textContent ?? "",
    };
  });
}

/** Opens the presenter view from the window with the slides. */
export async function openPresenter(context: BrowserContext, audience: Page): Promise<Page> {
  const [presenter] = await Promise.all([context.waitForEvent("page"), audience.keyboard.press("s")]);
  await presenter.waitForSelector(".lp");
  return presenter;
}

/** Opens a one-file copy and its presenter view, without a network. */
export async function openTalk(browser: Browser, address: string): Promise<TalkWindows> {
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } });
  const complaints: string[] = [];
  context.on("weberror", (error) => complaints.push(error.error().message));
  context.on("console", (message) => complaints.push(message.text()));
  const audience = await context.newPage();
  await audience.goto(address);
  await audience.waitForFunction(() => window.Reveal.isReady());
  const presenter = await openPresenter(context, audience);
  return { context, audience, presenter, complaints };
}

/**
 * Waits until what was pressed in the presenter window has reached the audience. A key that changes nothing shows
 * nothing, and its command could otherwise arrive after the next key of the audience window.
 */
export async function deliverKeys(audience: Page, presenter: Page): Promise<void> {
  const arrived = await audience.evaluateHandle(() => {
    const promise = new Promise<void>((resolve) => {
      window.addEventListener("message", ({ data }) => data === "delivered" && resolve());
    });
    return { promise };
  });
  await presenter.evaluate(() => window.opener.postMessage("delivered", "*"));
  await arrived.evaluate(({ promise }) => promise);
  await arrived.dispose();
}
