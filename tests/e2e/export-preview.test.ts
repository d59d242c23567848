import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { tabTo } from "./drive-desk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type DeskOptions, type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { reportSkipped, shells } from "./shell-kinds.ts";

reportSkipped("the preview of handouts");
afterAll(closeBrowser);

const sample = join(process.cwd(), "samples/kazakhstan-security-2013.md");

describe.each(shells)("the preview of handouts in $shell", ({ shell, reason }) => {
  const told = test.skipIf(reason !== null);
  let desk: OpenDesk | null = null;

  async function open(options: DeskOptions = {}): Promise<Page> {
    desk = await openDesk({ shell, files: [sample], ...options });
    const { page } = desk;
    await page.locator("[data-field=headline]").waitFor();
    await page.keyboard.press("Control+E");
    return page;
  }
  afterEach(async () => {
    await desk?.close();
    desk = null;
  });

  /** What is read on the page that is shown. */
  function words(page: Page): Promise<string> {
    return page.frameLocator(".preview-page iframe").locator("body").innerText();
  }

  async function shape(page: Page): Promise<number> {
    const box = await page.locator(".preview-page").boundingBox();
    return (box?.width ?? 0) / (box?.height ?? 1);
  }

  async function chooseLayout(page: Page, steps: number): Promise<void> {
    await tabTo(page, page.getByRole("button", { name: /(?:Handout|Раздаточный материал)$/u }));
    await page.keyboard.press("Enter");
    const list = page.getByRole("listbox", { name: /^(?:Handout|Раздаточный материал)$/u });
    await list.waitFor();
    for (let step = 0; step < steps; step += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await list.waitFor({ state: "detached" });
  }

  told("follows layout, paper, page, notes and ink as they are chosen by keyboard", async () => {
    const page = await open();
    await expect.poll(() => words(page)).toMatch(/^[\s\S]*Briefing note[\s\S]*Bottom line[\s\S]*Page 1/u);
    await expect.poll(() => shape(page)).toBeCloseTo(210 / 297, 2);
    await tabTo(page, page.getByRole("radio", { name: "A4" }));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await expect.poll(() => shape(page)).toBeCloseTo(215.9 / 279.4, 2);
    await chooseLayout(page, 1);
    await expect.poll(() => words(page)).toContain("Slide 1 of 16");
    const notes = () => page.frameLocator(".preview-page iframe").locator(".hp-notes").first().innerText();
    expect(await notes()).not.toBe("");
    await tabTo(page, page.getByRole("checkbox", { name: "With speaker notes" }));
    await page.keyboard.press("Space");
    await expect.poll(notes).toBe("");
    await chooseLayout(page, 3);
    await expect.poll(() => words(page)).toContain("Slide 1–4 of 16");
    await tabTo(page, page.getByRole("radio", { name: "Automatic" }));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await expect.poll(() => shape(page)).toBeLessThan(1);
    const ink = () =>
      page
        .frameLocator(".preview-page iframe")
        .locator(".ls-stage")
        .nth(1)
        .evaluate((stage) => getComputedStyle(stage).backgroundColor);
    expect(await ink()).not.toBe("rgb(255, 255, 255)");
    await tabTo(page, page.getByRole("checkbox", { name: "Print in black and white" }));
    await page.keyboard.press("Space");
    await expect.poll(ink).toBe("rgb(255, 255, 255)");
  });

  told("is a picture that no key leads into, and says so when there is no handout to be made", async () => {
    const page = await open();
    await page.locator(".preview-page iframe").waitFor();
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
    }
    const frame = page.frameLocator(".preview-page iframe");
    expect(await frame.locator("a[href], button, input, [tabindex]").count()).toBe(0);
    await tabTo(page, page.getByRole("checkbox", { name: /^Handout as PDF/u }));
    await page.keyboard.press("Space");
    await page.getByText("The handout is not among the files to be made.").waitFor();
    expect(await page.locator(".preview-page").count()).toBe(0);
  });

  told.each(["light", "dark"] as const)(
    "has nothing that axe objects to in %s colours, in Russian",
    async (colourScheme) => {
      const page = await open({ colourScheme, locale: "ru_RU.UTF-8" });
      await expect.poll(() => words(page)).toContain("Bottom line");
      expect(await findAxeViolations(page)).toEqual([]);
      await tabTo(page, page.getByRole("checkbox", { name: /^Раздаточный материал в PDF/u }));
      await page.keyboard.press("Space");
      await page.getByText("Раздаточный материал не выбран.").waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
    },
  );
});
