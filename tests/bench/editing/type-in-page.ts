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

/** What typing cost. */
export interface TypingCost {
  /** From each key press to the painted frame, milliseconds. */
  readonly times: readonly number[];
  /** Processor time of the page's main thread for each key, all that follows from it included. Milliseconds. */
  readonly work: number;
}

/** Processor time of the page's main thread so far, milliseconds; says less of what else the machine does than a clock. */
async function startClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.setTimeDomain", { timeDomain: "threadTicks" });
  await session.send("Performance.enable");
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
}

/** Types where the caret is, with real key presses. */
export async function typeInPage(page: Page, text: string): Promise<TypingCost> {
  await page.evaluate(watchKeys);
  const clock = await startClock(page);
  const before = await clock();
  await page.keyboard.type(text, { delay: rhythm });
  await page.waitForTimeout(500);
  const work = ((await clock()) - before) / text.length;
  return { times: await page.evaluate(() => globalThis.keyTimes), work };
}
