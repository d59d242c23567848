import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { inspectPdf } from "../export/inspect-pdf.ts";
import { exportInto, tabTo } from "./drive-desk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type DeskOptions, type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { reportSkipped, shells } from "./shell-kinds.ts";

reportSkipped("handouts and embargoes");
afterAll(closeBrowser);

const sample = join(process.cwd(), "samples/harbour-tunnel-statement.md");

describe.each(shells)("handouts and embargoes in $shell", ({ shell, reason }) => {
  const told = test.skipIf(reason !== null);
  let desk: OpenDesk | null = null;

  async function open(options: DeskOptions = {}): Promise<OpenDesk> {
    desk = await openDesk({ shell, files: [sample], ...options });
    await desk.page.locator("[data-field=headline]").waitFor();
    return desk;
  }
  afterEach(async () => {
    await desk?.close();
    desk = null;
  });

  /** Sets an embargo far from now, in the field's own order of parts. */
  async function setEmbargo(page: Page): Promise<void> {
    await page.keyboard.press("Alt+2");
    const field = page.getByLabel("Embargo until");
    await tabTo(page, field);
    const order = new Intl.DateTimeFormat(await page.evaluate(() => navigator.language)).formatToParts(new Date());
    const digits: Readonly<Record<string, string>> = { day: "02", month: "12", year: "2098" };
    await page.keyboard.type(order.map(({ type }) => digits[type] ?? "").join(""));
    await page.keyboard.type("0930");
    if ((await field.inputValue()) === "") await page.keyboard.type("A");
    await expect.poll(() => field.inputValue()).toBe("2098-12-02T09:30");
  }

  async function chooseLayout(page: Page, name: string): Promise<void> {
    const dialog = page.getByRole("dialog", { name: "Export" });
    await tabTo(page, dialog.getByRole("button", { name: /Handout$/u }));
    await page.keyboard.press("Enter");
    const option = page.getByRole("option", { name });
    await option.waitFor();
    for (let step = 0; step < 10; step += 1) {
      if (await option.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
  }

  told("four slides a page, in black and white, lying, without notes", async () => {
    const opened = await open();
    const { page } = opened;
    const folder = join(opened.scratch.documents, "Paper");
    mkdirSync(folder);
    await page.keyboard.press("Control+E");
    const dialog = page.getByRole("dialog", { name: "Export" });
    const landscape = dialog.getByRole("radio", { name: "Landscape" });
    expect(await landscape.isDisabled()).toBe(true);
    await chooseLayout(page, "4 slides a page");
    await tabTo(page, dialog.getByRole("checkbox", { name: "Print in black and white" }));
    await page.keyboard.press("Space");
    expect(await landscape.isDisabled()).toBe(false);
    await page.keyboard.press("Escape");
    await exportInto(opened, folder, [/^Handout/u]);
    const [name = ""] = readdirSync(folder);
    const { pages, bookmarks } = await inspectPdf(readFileSync(join(folder, name)));
    expect(pages).toHaveLength(4);
    expect(pages[0]?.width).toBeGreaterThan(pages[0]?.height ?? 0);
    expect(bookmarks.length).toBeGreaterThan(8);
    const words = pages[0]?.texts.map(({ text }) => text).join(" ") ?? "";
    expect(words).toMatch(/Slide 1–4 of \d+/u);
  });

  told(
    "an embargo is on the slides at once and on what is printed, the dialog warns, and lifting it is undone",
    async () => {
      const opened = await open();
      const { page } = opened;
      await setEmbargo(page);
      const marking = page.locator(".slide-stage .ls-marking");
      await expect.poll(() => marking.innerText()).toMatch(/^embargoed until 2 december 2098, 09:30 utc/iu);
      const folder = join(opened.scratch.documents, "Embargo");
      mkdirSync(folder);
      await page.keyboard.press("Control+E");
      await page.getByText(/^Under embargo until .*2098/u).waitFor();
      await page.keyboard.press("Escape");
      await exportInto(opened, folder, [/^Slides as PDF/u]);
      const [name = ""] = readdirSync(folder);
      const { pages } = await inspectPdf(readFileSync(join(folder, name)));
      for (const { texts } of pages) expect(texts.map(({ text }) => text).join(" ")).toMatch(/EMBARGOED UNTIL/u);
      await tabTo(page, page.getByRole("button", { name: "Lift the embargo" }));
      await page.keyboard.press("Enter");
      await expect.poll(() => marking.count()).toBe(0);
      await page.keyboard.press("Control+Z");
      await expect.poll(() => marking.count()).toBe(1);
    },
  );

  told.each(["light", "dark"] as const)("has nothing that axe objects to in %s colours", async (colourScheme) => {
    const { page } = await open({ colourScheme });
    await setEmbargo(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press("Control+E");
    await chooseLayout(page, "3 slides a page, with lines");
    await page.getByText(/^Under embargo until/u).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
  });
});
