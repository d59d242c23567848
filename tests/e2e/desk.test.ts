import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { goToPane, tabTo } from "./drive-desk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type DeskOptions, type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { makeScratch, type Scratch } from "./scratch.ts";
import { reportSkipped, shells } from "./shell-kinds.ts";

function readSettings({ config }: Scratch): unknown {
  const path = join(config, "lectern/settings.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

reportSkipped("the desk");
afterAll(closeBrowser);

describe.each(shells)("the desk in $shell", ({ shell, reason }) => {
  const told = test.skipIf(reason !== null);
  let desk: OpenDesk | null = null;

  async function open(options: DeskOptions = {}): Promise<OpenDesk> {
    desk = await openDesk({ shell, ...options });
    return desk;
  }
  afterEach(async () => {
    await desk?.close();
    desk = null;
  });

  async function openSample({ page }: OpenDesk): Promise<void> {
    await tabTo(page, page.getByRole("button", { name: "Try the sample" }));
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Headline" }).waitFor();
  }

  told("opens the sample, takes a new headline and takes it back, all by keyboard", async () => {
    const { page, ...opened } = await open();
    await page.getByRole("heading", { name: "Turn an article into a briefing" }).waitFor();
    await openSample({ page, ...opened });
    const headline = page.getByRole("textbox", { name: "Headline" });
    const before = await headline.innerText();
    await goToPane(page, "slide");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("A headline of my own");
    await page.keyboard.press("Escape");
    expect(await headline.innerText()).toBe("A headline of my own");
    await page.keyboard.press("Control+Z");
    await expect.poll(() => headline.innerText()).toBe(before);
  });

  told.each(["light", "dark"] as const)("has nothing that axe objects to in %s colours", async (colourScheme) => {
    const opened = await open({ colourScheme });
    await opened.page.getByRole("heading", { name: "Turn an article into a briefing" }).waitFor();
    expect(await findAxeViolations(opened.page)).toEqual([]);
    await openSample(opened);
    expect(await findAxeViolations(opened.page)).toEqual([]);
  });

  told("speaks Russian where the system does", async () => {
    const { page } = await open({ locale: "ru_RU.UTF-8" });
    await page.getByRole("heading", { name: "Из статьи — брифинг" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("ru");
    await tabTo(page, page.getByRole("button", { name: "Попробовать на примере" }));
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Заголовок" }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });

  told("goes on with its settings at the next start", async () => {
    const scratch = makeScratch();
    const first = await open({ scratch });
    const scheme = (page: Page) => page.evaluate(() => document.documentElement.dataset.scheme ?? "system");
    expect(await scheme(first.page)).toBe("system");
    await first.page.keyboard.press("Control+K");
    await first.page.keyboard.type("dark");
    await first.page.keyboard.press("Enter");
    await expect.poll(() => scheme(first.page)).toBe("dark");
    await expect.poll(() => readSettings(scratch)).toMatchObject({ colourScheme: "dark" });
    await first.close();
    const second = await open({ scratch });
    await expect.poll(() => scheme(second.page)).toBe("dark");
    await second.close();
    scratch.remove();
  });
});
