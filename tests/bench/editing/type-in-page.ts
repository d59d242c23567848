import type { Page } from "playwright";

declare global {
  /** Set by `watchKeys` in the page: milliseconds from each key press to the end of the frame after it. */
  var keyTimes: number[];
}

/** Between two keys, milliseconds: a quick typist. */
const rhythm = 70;

function watchKeys(): void {
  globalThis.keyTimes = [];
  window.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => globalThis.keyTimes.push(performance.now() - timeStamp);
        channel.port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/** Types where the caret is, with real key presses. Gives the milliseconds from each one to the painted frame. */
export async function typeInPage(page: Page, text: string): Promise<readonly number[]> {
  await page.evaluate(watchKeys);
  await page.keyboard.type(text, { delay: rhythm });
  await page.waitForTimeout(500);
  return page.evaluate(() => globalThis.keyTimes);
}
