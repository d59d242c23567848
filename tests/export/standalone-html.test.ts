import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultExportOptions, type ExportInput } from "../../slides/export/export-input.ts";
import { writeStandaloneHtml } from "../../slides/export/formats/standalone-html.ts";
import { sampleInput } from "../slides/export/sample-briefing.ts";
import { browserPath, createShelf, startBrowser } from "./browser.ts";
import { packRuntimeAssets } from "./runtime-assets.ts";

const shelf = createShelf();
let browser: Browser;
let input: ExportInput;
let address = "";
let withoutNotes = "";

describe.skipIf(browserPath === null)("the one-file copy, opened from a disk without a network", () => {
  beforeAll(async () => {
    browser = await startBrowser();
    input = sampleInput({ assets: await packRuntimeAssets() });
    address = shelf.put("with.html", writeStandaloneHtml(input).bytes);
    const bare = { ...input, options: { ...defaultExportOptions, notes: false } };
    withoutNotes = shelf.put("without.html", writeStandaloneHtml(bare).bytes);
  });
  afterAll(async () => {
    await browser.close();
    shelf.remove();
  });

  async function open(url: string, options: Parameters<Browser["newContext"]>[0] = {}) {
    const context: BrowserContext = await browser.newContext({
      offline: true,
      viewport: { width: 1280, height: 720 },
      ...options,
    });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    context.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(url);
    if (options.javaScriptEnabled !== false) await page.waitForFunction(() => window.Reveal.isReady());
    return { context, page, requests, complaints };
  }

  function indexOf(page: Page): Promise<number> {
    return page.evaluate(() => window.Reveal.getIndices().h);
  }

  test("asks for nothing but itself and reports no error", async () => {
    const { context, page, requests, complaints } = await open(address);
    for (let step = 0; step < 14; step += 1) await page.keyboard.press("PageDown");
    expect(requests.filter((url) => url !== address && !url.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === "error").length)).toBe(0);
    await context.close();
  });

  test("shows every slide in order, each filling the screen", async () => {
    const { context, page } = await open(address);
    for (const [index, { id }] of input.deck.slides.entries()) {
      expect(await page.evaluate(() => window.Reveal.getCurrentSlide().id)).toBe(id);
      const box = await page.locator(`#${id}`).boundingBox();
      expect(box).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
      expect(await page.locator(`#${id} aside.notes`).isVisible()).toBe(false);
      expect(await indexOf(page)).toBe(index);
      await page.keyboard.press("ArrowRight");
    }
    await context.close();
  });

  test("keys of keyboards and clickers work", async () => {
    const { context, page } = await open(address);
    const steps: readonly (readonly [string, number])[] = [
      ["PageDown", 1],
      ["ArrowRight", 2],
      ["ArrowDown", 3],
      ["Space", 4],
      ["PageUp", 3],
      ["Shift+Space", 2],
      ["ArrowLeft", 1],
      ["End", 13],
      ["PageDown", 13],
      ["Home", 0],
      ["ArrowUp", 0],
    ];
    for (const [key, index] of steps) {
      await page.keyboard.press(key);
      expect([key, await indexOf(page)]).toEqual([key, index]);
    }
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    expect(await indexOf(page)).toBe(11);
    await context.close();
  });

  test("B and the full stop make the screen black; a step brings the picture back without moving", async () => {
    const { context, page } = await open(address);
    const isBlack = () => page.evaluate(() => window.Reveal.isPaused());
    await page.keyboard.press("PageDown");
    for (const key of ["b", "."]) {
      await page.keyboard.press(key);
      expect(await isBlack()).toBe(true);
      await page.keyboard.press(key);
      expect(await isBlack()).toBe(false);
    }
    await page.keyboard.press("b");
    await page.keyboard.press("PageDown");
    expect([await isBlack(), await indexOf(page)]).toEqual([false, 1]);
    await context.close();
  });

  test("the help lists the keys and goes away", async () => {
    const { context, page } = await open(address);
    await page.keyboard.press("?");
    expect(await page.locator(".lectern-help").textContent()).toContain("presenter view");
    await page.keyboard.press("Escape");
    expect(await page.locator(".lectern-help").count()).toBe(0);
    await context.close();
  });

  test("a reload stays on the slide", async () => {
    const { context, page } = await open(address);
    for (let step = 0; step < 5; step += 1) await page.keyboard.press("PageDown");
    await page.reload();
    await page.waitForFunction(() => window.Reveal.isReady());
    expect(await indexOf(page)).toBe(5);
    await context.close();
  });

  test("without JavaScript the slides are a list to scroll", async () => {
    const { context, page } = await open(address, { javaScriptEnabled: false });
    const tops: number[] = [];
    for (const { id } of input.deck.slides) {
      const box = await page.locator(`#${id}`).boundingBox();
      expect(box).toMatchObject({ width: 1280, height: 720 });
      tops.push(box?.y ?? 0);
    }
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(await page.locator("aside.notes").first().isVisible()).toBe(false);
    await context.close();
  });

  test("printed while it plays, it is one page for each slide", async () => {
    const { context, page } = await open(address);
    await page.keyboard.press("PageDown");
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b(?!s)/gu)).toHaveLength(14);
    expect(pdf.match(/\/MediaBox \[0 0 960 540\]/gu)?.length).toBe(14);
    await context.close();
  });

  test("the copy without notes plays, has no presenter view and does not offer it", async () => {
    const { context, page, complaints } = await open(withoutNotes);
    await page.keyboard.press("PageDown");
    expect(await indexOf(page)).toBe(1);
    await page.keyboard.press("s");
    await page.keyboard.press("?");
    expect(await page.locator(".lectern-help").textContent()).not.toContain("presenter");
    expect(context.pages()).toHaveLength(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("the copy without notes holds no sentence that only the notes have, in any encoding of it", async () => {
    const { context, page } = await open(withoutNotes);
    const text = await page.evaluate(() => document.documentElement.outerHTML + document.documentElement.textContent);
    const onSlides = await page.evaluate(() => document.querySelector(".slides")?.textContent ?? "");
    const notes = input.deck.slides.flatMap(({ notes: lines }) => lines.map((line) => line.text));
    const kept = notes.filter((sentence) => !onSlides.includes(sentence));
    expect(kept.length).toBeGreaterThan(8);
    const encoded = (sentence: string) => Buffer.from(sentence).toString("base64").slice(4, -4);
    expect(kept.filter((sentence) => text.includes(sentence) || text.includes(encoded(sentence)))).toEqual([]);
    await context.close();
  });
});
