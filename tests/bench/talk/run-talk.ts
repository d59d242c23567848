import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { openTalkStage, type TalkStage } from "../../e2e/talk-stage.ts";
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

/** Notes when a page has painted what changed: in the audience's window its slide, in the presenter's its state. */
async function watchChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
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
    globalThis.presenting?.session?.subscribe(note);
    const screen = document.getElementById("screen");
    if (screen === null) return;
    const observer = new MutationObserver((records) => {
      if (records.some(({ target }) => (target as HTMLElement).classList.contains("seen"))) note();
    });
    observer.observe(screen, { subtree: true, attributeFilter: ["class"] });
  });
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

async function measure(stage: TalkStage, say: (line: string) => void): Promise<boolean> {
  const audience = await stage.start();
  for (const page of [stage.presenter, audience]) {
    await watchKeys(page);
    await watchChanges(page);
  }
  const rows = {
    "presenter to audience": await timeKeys(stage.presenter, audience),
    "audience to presenter": await timeKeys(audience, stage.presenter),
  };
  say(`A talk of ${stage.slideCount} slides in two windows, ${presses} keys each`);
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
  const article = varyArticle(readFileSync("samples/kazakhstan-security-2013.md", "utf8"), copies);
  const stage = await openTalkStage(new TextEncoder().encode(article));
  try {
    return (await measure(stage, say)) ? 0 : 1;
  } finally {
    await stage.close();
  }
}
