import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { tabTo } from "./drive-desk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type DeskOptions, type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { makeScratch, type Scratch } from "./scratch.ts";
import { reportSkipped, shells } from "./shell-kinds.ts";

reportSkipped("the checks");
afterAll(closeBrowser);

const samples = join(import.meta.dirname, "../../samples");
const article = join(samples, "kazakhstan-security-2013.md");
/** Nothing is found in it as it is. */
const faultless = join(samples, "harbour-tunnel-statement.md");

/** A picture of one pixel. */
const pixel =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const isFocused = (target: Locator) => () => target.evaluate((element) => element === document.activeElement);

describe.each(shells)("the checks in $shell", ({ shell, reason }) => {
  const told = test.skipIf(reason !== null);
  let desk: OpenDesk | null = null;
  let scratch: Scratch | null = null;

  async function open(options: DeskOptions = {}): Promise<Page> {
    desk = await openDesk({ shell, files: [article], ...options });
    await desk.page.locator("[data-field=headline]").waitFor();
    return desk.page;
  }
  afterEach(async () => {
    await desk?.close();
    desk = null;
    scratch?.remove();
    scratch = null;
  });

  const badge = (page: Page) => page.locator(".badge");
  const heading = (page: Page, name: RegExp) => page.getByRole("button", { name, expanded: true });

  /** Writes a number into an item of the slide that the article does not have. */
  async function writeWrongNumberInto(page: Page, index: number): Promise<Locator> {
    const item = page.locator(`[data-pane=slide] [data-field="${index}-text"]`);
    await item.focus();
    await page.keyboard.press("End");
    await page.keyboard.type(" to 1887");
    return item;
  }

  /** Goes to the bottom line and writes one into its third item. */
  async function writeWrongNumber(page: Page): Promise<Locator> {
    await page.keyboard.press("PageDown");
    return writeWrongNumberInto(page, 2);
  }

  told("a wrong number is found within a second of typing; its row leads to it, and mends it", async () => {
    const page = await open();
    expect(await badge(page).count()).toBe(0);
    const item = await writeWrongNumber(page);
    const wrong = await item.innerText();
    await expect.poll(() => badge(page).innerText(), { timeout: 1000 }).toBe("1");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Home");
    await page.keyboard.press("Control+Home");
    await expect.poll(() => page.locator(".status-bar").innerText()).toMatch(/Slide 1 of/u);

    await page.keyboard.press("Alt+3");
    await heading(page, /Differs from the article/u).waitFor();
    const row = page.getByRole("row", { name: /1887/u });
    expect(await row.innerText()).toMatch(/Slide 2 · Item 3/u);
    await tabTo(page, row);
    await page.keyboard.press("Enter");
    await expect.poll(isFocused(item)).toBe(true);
    expect(await item.innerText()).toBe(wrong);

    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    await tabTo(page, row);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect.poll(() => item.innerText()).toBe(wrong.replace(" to 1887", ""));
    await expect.poll(() => row.count()).toBe(0);
    expect(await badge(page).count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".checks") !== null)).toBe(true);
  });

  told("F8 goes from finding to finding", async () => {
    const page = await open();
    const item = await writeWrongNumber(page);
    await page.keyboard.press("Escape");
    const later = await writeWrongNumberInto(page, 3);
    await expect.poll(() => badge(page).innerText()).toBe("2");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("F8");
    await expect.poll(isFocused(item)).toBe(true);
    await page.keyboard.press("F8");
    await expect.poll(isFocused(later)).toBe(true);
    await page.keyboard.press("Shift+F8");
    await expect.poll(isFocused(item)).toBe(true);
  });

  told("a difference in the notes leads into the notes, to its line", async () => {
    const page = await open();
    await page.keyboard.press("PageDown");
    const notes = page.locator('[data-pane="notes"] .notes');
    await notes.focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" That was in 1887.");
    await expect.poll(() => badge(page).innerText()).toBe("1");
    await page.keyboard.press("Alt+3");
    await page.keyboard.press("Control+Home");
    const row = page.getByRole("row", { name: /1887/u });
    await row.waitFor();
    await tabTo(page, row);
    await page.keyboard.press("Enter");
    await expect.poll(isFocused(notes)).toBe(true);
    await page.keyboard.type("@");
    await expect.poll(() => notes.locator("p, li, [data-kind]").last().innerText()).toMatch(/^@.*1887/su);
  });

  told("a picture without a description is described", async () => {
    scratch = makeScratch();
    const path = join(scratch.documents, "bridge.md");
    const text = "The bridge was opened on 4 May 2019 by the mayor. It carries two lanes and a footpath. ";
    writeFileSync(path, `# The new bridge\n\n${text.repeat(3)}\n\n![](${pixel})\n\n${text}\n`);
    const page = await open({ files: [path] });
    await page.keyboard.press("Alt+3");
    await tabTo(page, page.getByRole("row", { name: /no alternative text/u }));
    await page.keyboard.press("Enter");
    const field = page.getByRole("textbox", { name: "Alternative text" });
    await expect.poll(isFocused(field)).toBe(true);
    await page.keyboard.type("The bridge from the south");
    expect(await page.locator(".slide-stage img").getAttribute("alt")).toBe("The bridge from the south");
    await page.keyboard.press("Alt+3");
    await expect.poll(() => page.getByRole("row", { name: /no alternative text/u }).count()).toBe(0);
  });

  told("a sentence that was left out is read in its place and brought back", async () => {
    const page = await open();
    await page.keyboard.press("Control+Shift+L");
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("button", { name: "Apply" }).isEnabled()).toBe(true);
    await tabTo(page, page.getByRole("button", { name: "Apply" }));
    await page.keyboard.press("Enter");
    await page.keyboard.press("Alt+3");
    const left = page.getByRole("button", { name: /^Left out/u });
    await tabTo(page, left);
    expect(await left.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("Enter");
    const list = page.getByRole("grid", { name: "Left out" });
    const rows = list.getByRole("row");
    const count = await rows.count();
    const before = await page.locator(".coverage").innerText();
    const sentence = await rows.first().locator(".check-text").innerText();

    await tabTo(page, rows.first());
    await page.keyboard.press("Enter");
    const source = page.locator(".source-list");
    await expect.poll(isFocused(source)).toBe(true);
    expect((await source.locator('[aria-selected="true"]').innerText()).trim()).toContain(sentence);

    await page.keyboard.press("Alt+3");
    await tabTo(page, left);
    await page.keyboard.press("Enter");
    await tabTo(page, rows.first());
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect.poll(() => rows.count()).toBe(count - 1);
    expect(await rows.first().locator(".check-text").innerText()).not.toBe(sentence);
    await expect.poll(() => page.locator(".coverage").innerText()).not.toBe(before);
  });

  told("says so when there is nothing", async () => {
    const page = await open({ files: [faultless] });
    await page.keyboard.press("Alt+3");
    await page.getByRole("heading", { name: "Nothing to look at" }).waitFor();
    expect(await badge(page).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Go to the next finding" }).isDisabled()).toBe(true);
  });

  told.each([
    ["light", "en_GB.UTF-8"],
    ["dark", "ru_RU.UTF-8"],
  ] as const)("has nothing that axe objects to in %s colours, locale %s", async (colourScheme, locale) => {
    const page = await open({ colourScheme, locale });
    await writeWrongNumber(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Alt+3");
    await page.getByRole("row", { name: /1887/u }).waitFor();
    const folded = page.locator('.check-head[aria-expanded="false"]');
    while ((await folded.count()) > 0) await folded.first().press("Enter");
    expect(await findAxeViolations(page)).toEqual([]);
  });

  told.each(["light", "dark"] as const)("has nothing that axe objects to when empty, %s", async (colourScheme) => {
    const page = await open({ colourScheme, files: [faultless] });
    await page.keyboard.press("Alt+3");
    await page.getByRole("heading", { name: "Nothing to look at" }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
