import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeStandaloneHtml } from "../../slides/export/formats/standalone-html.ts";
import { sampleInput } from "../slides/export/sample-briefing.ts";
import { browserPath, createShelf, startBrowser } from "./browser.ts";
import { packRuntimeAssets } from "./runtime-assets.ts";
import {
  createDice,
  deliverKeys,
  openPresenter,
  openTalk,
  type Seen,
  seeAudience,
  seePresenter,
} from "./talk-windows.ts";

const shelf = createShelf();
const slideCount = 14;
let browser: Browser;
let address = "";

describe.skipIf(browserPath === null)("the presenter view of the one-file copy", () => {
  const { deck } = sampleInput();

  beforeAll(async () => {
    browser = await startBrowser();
    address = shelf.put("talk.html", writeStandaloneHtml(sampleInput({ assets: await packRuntimeAssets() })).bytes);
  });
  afterAll(async () => {
    await browser.close();
    shelf.remove();
  });

  /** Waits until both windows show what they should; the message that carries it takes a moment. */
  async function expectBoth(audience: Page, presenter: Page, expected: Seen): Promise<void> {
    await expect.poll(() => seeAudience(audience), { interval: 5 }).toEqual(expected);
    await expect.poll(() => seePresenter(presenter), { interval: 5 }).toMatchObject(expected);
  }

  test("shows slide, next slide, notes, place, clock, timer and sections", async () => {
    const { context, audience, presenter, complaints } = await openTalk(browser, address);
    await audience.keyboard.press("PageDown");
    await audience.keyboard.press("PageDown");
    await expectBoth(audience, presenter, { index: 2, black: false });
    const { current, notes } = await seePresenter(presenter);
    expect(current).toBe(deck.slides[2]?.headline.text);
    for (const line of deck.slides[2]?.notes ?? []) expect(notes).toContain(line.text);
    expect(await presenter.locator(".lp-next .ls-headline").textContent()).toBe(deck.slides[3]?.headline.text);
    expect(await presenter.locator(".lp-position").textContent()).toBe("Slide 3 of 14");
    expect(await presenter.locator(".lp-clock").textContent()).toMatch(/\d{1,2}:\d\d/u);
    expect(await presenter.locator(".lp-segment-title").allTextContents()).toEqual([
      "Opening",
      "What the March flood did",
      "Three designs, one decision",
      "What happens next",
      "Reference",
    ]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([1, 2, 3])("both windows stay in step through a walk from both (%i)", async (seed) => {
    const { context, audience, presenter } = await openTalk(browser, address);
    const roll = createDice(seed);
    const keys = ["PageDown", "PageUp", "ArrowRight", "ArrowLeft", "Space", "b", ".", "Home", "End"] as const;
    let expected: Seen = { index: 0, black: false };
    const moves: Readonly<Record<string, (index: number) => number>> = {
      PageDown: (index) => Math.min(slideCount - 1, index + 1),
      ArrowRight: (index) => Math.min(slideCount - 1, index + 1),
      Space: (index) => Math.min(slideCount - 1, index + 1),
      PageUp: (index) => Math.max(0, index - 1),
      ArrowLeft: (index) => Math.max(0, index - 1),
      Home: () => 0,
      End: () => slideCount - 1,
    };
    for (let step = 0; step < 40; step += 1) {
      const key = keys[roll(keys.length)] ?? "PageDown";
      const move = moves[key];
      if (move === undefined) expected = { ...expected, black: !expected.black };
      else if (expected.black && key !== "Home" && key !== "End") expected = { ...expected, black: false };
      else expected = { index: move(expected.index), black: false };
      await (roll(2) === 0 ? audience : presenter).keyboard.press(key);
      await deliverKeys(audience, presenter);
      await expectBoth(audience, presenter, expected);
    }
    await context.close();
  });

  test("keys pressed faster than the windows talk are all obeyed, in order", async () => {
    const { context, audience, presenter } = await openTalk(browser, address);
    for (let step = 0; step < 9; step += 1) await presenter.keyboard.press("PageDown", { delay: 0 });
    for (let step = 0; step < 3; step += 1) await presenter.keyboard.press("PageUp", { delay: 0 });
    await expectBoth(audience, presenter, { index: 6, black: false });
    await context.close();
  });

  test("buttons, sections and jumps lead where they say", async () => {
    const { context, audience, presenter } = await openTalk(browser, address);
    await presenter.getByRole("button", { name: "Next slide (Page Down)" }).click();
    await expectBoth(audience, presenter, { index: 1, black: false });
    await presenter.locator(".lp-segment").nth(2).click();
    await expectBoth(audience, presenter, { index: 7, black: false });
    await presenter.keyboard.type("3");
    await presenter.keyboard.press("Enter");
    await expectBoth(audience, presenter, { index: 2, black: false });
    await presenter.getByRole("button", { name: "Black screen and back (B)" }).click();
    await expectBoth(audience, presenter, { index: 2, black: true });
    await presenter.keyboard.press("Space");
    await expectBoth(audience, presenter, { index: 2, black: false });
    await context.close();
  });

  test("the timer waits on slide 1, starts on leaving it, and can be paused and reset", async () => {
    const { context, audience, presenter } = await openTalk(browser, address);
    const phase = () => presenter.locator(".lp-timer").getAttribute("data-phase");
    expect(await phase()).toBe("waiting");
    await audience.keyboard.press("PageDown");
    await expect.poll(phase).toBe("running");
    await presenter.keyboard.press("t");
    await expect.poll(phase).toBe("paused");
    await presenter.keyboard.press("t");
    await expect.poll(phase).toBe("running");
    await presenter.keyboard.press("Home");
    await presenter.keyboard.press("r");
    await expect.poll(phase).toBe("waiting");
    expect(await presenter.locator(".lp-elapsed").textContent()).toBe("0:00");
    await context.close();
  });

  test("the size of the notes changes, is remembered, and notes begin at their top", async () => {
    const { context, audience, presenter } = await openTalk(browser, address);
    const size = (page: Page) =>
      page.locator(".lp-notes-text").evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(await size(presenter)).toBeGreaterThanOrEqual(24);
    for (let step = 0; step < 9; step += 1) await presenter.keyboard.press("+");
    expect(await size(presenter)).toBe(64);
    await audience.keyboard.type("8");
    await audience.keyboard.press("Enter");
    await expectBoth(audience, presenter, { index: 7, black: false });
    const scrolled = () => presenter.locator(".lp-notes-text").evaluate((element) => element.scrollTop);
    await presenter.keyboard.press("z");
    expect(await scrolled()).toBeGreaterThan(0);
    await presenter.keyboard.press("PageUp");
    await expectBoth(audience, presenter, { index: 6, black: false });
    await presenter.keyboard.press("PageDown");
    await expectBoth(audience, presenter, { index: 7, black: false });
    expect(await scrolled()).toBe(0);
    await presenter.close();
    expect(await size(await openPresenter(context, audience))).toBe(64);
    await context.close();
  });

  test("closed and opened again, it is where the talk is", async () => {
    const { context, audience, presenter } = await openTalk(browser, address);
    await presenter.keyboard.press("End");
    await expectBoth(audience, presenter, { index: 13, black: false });
    await presenter.close();
    await audience.keyboard.press("PageUp");
    const again = await openPresenter(context, audience);
    await expectBoth(audience, again, { index: 12, black: false });
    expect(await again.locator(".lp-timer").getAttribute("data-phase")).toBe("running");
    await again.keyboard.press("PageUp");
    await expectBoth(audience, again, { index: 11, black: false });
    await context.close();
  });

  test("either window survives its reload", async () => {
    const { context, audience, presenter } = await openTalk(browser, address);
    await presenter.keyboard.press("PageDown");
    await presenter.keyboard.press("PageDown");
    await expectBoth(audience, presenter, { index: 2, black: false });
    await presenter.reload();
    await presenter.waitForSelector(".lp");
    await expectBoth(audience, presenter, { index: 2, black: false });
    await presenter.keyboard.press("b");
    await expectBoth(audience, presenter, { index: 2, black: true });
    await audience.reload();
    await audience.waitForFunction(() => window.Reveal.isReady());
    await expectBoth(audience, presenter, { index: 2, black: true });
    await expect.poll(() => presenter.locator(".lp-lost").isVisible()).toBe(false);
    await presenter.keyboard.press("PageDown");
    await presenter.keyboard.press("PageDown");
    await expectBoth(audience, presenter, { index: 3, black: false });
    expect(await presenter.locator(".lp-timer").getAttribute("data-phase")).toBe("running");
    await context.close();
  });

  test("without the slides window the talk goes on, and the slides come back where it is", async () => {
    const { context, audience, presenter } = await openTalk(browser, address);
    await audience.keyboard.press("PageDown");
    await expectBoth(audience, presenter, { index: 1, black: false });
    await audience.close({ runBeforeUnload: true });
    await presenter.locator(".lp-lost").waitFor({ state: "visible" });
    await presenter.keyboard.press("PageDown");
    await presenter.keyboard.press("PageDown");
    await expect.poll(() => seePresenter(presenter)).toMatchObject({ index: 3, black: false });
    const opening = context.waitForEvent("page");
    await presenter.getByRole("button", { name: "Open the slides in a new window" }).click();
    const again = await opening;
    await again.waitForFunction(() => window.Reveal.isReady());
    await expectBoth(again, presenter, { index: 3, black: false });
    await again.keyboard.press("PageDown");
    await expectBoth(again, presenter, { index: 4, black: false });
    await presenter.keyboard.press("PageDown");
    await expectBoth(again, presenter, { index: 5, black: false });
    await context.close();
  });

  test("opened by itself it shows the talk and offers to open the slides", async () => {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    await page.goto(`${address}#presenter`);
    await page.locator(".lp-lost").waitFor({ state: "visible" });
    await page.keyboard.press("PageDown");
    await expect.poll(() => seePresenter(page)).toMatchObject({ index: 1, black: false });
    const opening = context.waitForEvent("page");
    await page.getByRole("button", { name: "Open the slides in a new window" }).click();
    const slides = await opening;
    await slides.waitForFunction(() => window.Reveal.isReady());
    await expectBoth(slides, page, { index: 1, black: false });
    await context.close();
  });

  test("a blocked window is explained", async () => {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await page.goto(address);
    await page.waitForFunction(() => window.Reveal.isReady());
    await page.keyboard.press("s");
    expect(await page.getByRole("alert").textContent()).toContain("Allow pop-ups");
    await context.close();
  });

  test("copies of slides are inert: no ids, no links, no focus, hidden from screen readers", async () => {
    const { context, audience, presenter } = await openTalk(browser, address);
    await audience.keyboard.press("End");
    await expectBoth(audience, presenter, { index: 13, black: false });
    expect(
      await presenter.locator(".lp-current .lp-stage").evaluate((stage) => ({
        inert: (stage as HTMLElement).inert,
        hidden: stage.getAttribute("aria-hidden"),
        live: stage.querySelectorAll("[id], [href], [tabindex], script, iframe").length,
      })),
    ).toEqual({ inert: true, hidden: "true", live: 0 });
    expect(await presenter.locator(".lp-next h2").textContent()).toBe("End of the briefing");
    await context.close();
  });

  test.each([
    [1280, 720],
    [1920, 1080],
  ])("at %i × %i everything is on the screen and the notes are the largest part", async (width, height) => {
    const { context, presenter } = await openTalk(browser, address);
    await presenter.setViewportSize({ width, height });
    const areas: Record<string, number> = {};
    for (const part of [".lp-notes-text", ".lp-current .lp-preview", ".lp-next .lp-preview", ".lp-bar", ".lp-plan"]) {
      const box = await presenter.locator(part).boundingBox();
      if (box === null) throw new Error(`${part} is not shown`);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      areas[part] = box.width * box.height;
    }
    expect(Math.max(...Object.values(areas))).toBe(areas[".lp-notes-text"]);
    await context.close();
  });
});
