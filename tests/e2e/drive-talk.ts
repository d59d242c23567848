import type { Page } from "playwright";
import { expect } from "vitest";
import type { OpenDesk } from "./open-desk.ts";
import { type PageRecord, watchPage } from "./watch-page.ts";

/* What a user does in a talk, and what is to be seen in its two windows. */

export interface Presented {
  readonly desk: OpenDesk;
  readonly page: Page;
  readonly audience: Page;
  /** What the audience's page did. */
  readonly record: PageRecord;
}

/** Starts a talk by its key and waits for both windows. */
export async function present(desk: OpenDesk, key = "F5"): Promise<Presented> {
  const { page } = desk;
  const opened = page.context().waitForEvent("page");
  await page.keyboard.press(key);
  const audience = await opened;
  const record = watchPage(audience);
  await audience.locator(".layer.seen").waitFor();
  await page.locator(".presenter").waitFor();
  return { desk, page, audience, record };
}

/** What is on the audience's screen: the number of a slide, or what covers it. */
function seenBy(audience: Page): Promise<string> {
  return audience.evaluate(() => {
    const { view = "" } = document.documentElement.dataset;
    const layer = document.querySelector<HTMLElement>(".layer.seen")?.dataset.layer ?? "";
    return view === "slide" ? String(Number(layer) + 1) : view;
  });
}

/** Waits until the audience sees a slide, by its number, or what covers it. */
export async function sees(audience: Page, what: string): Promise<void> {
  await expect.poll(() => seenBy(audience)).toBe(what);
}

/** Number of the slide that the presenter is at. */
export async function presenterSlide(page: Page): Promise<number> {
  return Number(/slide (\d+)/iu.exec(await page.locator(".talk-main > .talk-head > h2").innerText())?.[1]);
}

/** Ends the talk from the presenter view. */
export async function endTalk(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  const dialog = page.getByRole("dialog", { name: /^End the/u });
  // A key that is pressed before the dialog has the focus goes to the talk.
  await dialog.locator("button:focus").waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".desk").waitFor();
}
