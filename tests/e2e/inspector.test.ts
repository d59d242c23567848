import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { tabTo } from "./drive-desk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type DeskOptions, type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { reportSkipped, shells } from "./shell-kinds.ts";

reportSkipped("the inspector");
afterAll(closeBrowser);

const article = join(import.meta.dirname, "../../samples/kazakhstan-security-2013.md");

/** The colours of the slide in the middle and of the first pictures in the rail: paper and ink of the theme. */
function colours(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll(".rail .slide-picture > div")].slice(0, 3);
    const slides = [
      document.querySelector(".slide-stage .lectern-slide"),
      ...hosts.map((host) => host.shadowRoot?.querySelector(".lectern-slide")),
    ];
    return slides.map((slide) => {
      const parts = [slide, slide?.querySelector(".ls-stage"), slide?.querySelector(".ls-headline")];
      return parts
        .map((part) =>
          part == null ? "" : `${getComputedStyle(part).backgroundColor} ${getComputedStyle(part).color}`,
        )
        .join(" ");
    });
  });
}

/** What the menu says would be undone. */
async function undoLabel(page: Page): Promise<string> {
  return (await page.locator(".topbar .toolbar button").first().getAttribute("aria-label")) ?? "";
}

describe.each(shells)("the inspector in $shell", ({ shell, reason }) => {
  const told = test.skipIf(reason !== null);
  let desk: OpenDesk | null = null;

  async function open(options: DeskOptions = {}): Promise<Page> {
    desk = await openDesk({ shell, files: [article], ...options });
    await desk.page.locator("[data-field=headline]").waitFor();
    return desk.page;
  }
  afterEach(async () => {
    await desk?.close();
    desk = null;
  });

  const run = async (page: Page, command: string): Promise<void> => {
    await page.keyboard.press("Control+K");
    await page.keyboard.type(command);
    await page.keyboard.press("Enter");
  };
  const theme = (page: Page, name: string) => page.getByRole("radio", { name });

  told("a theme is chosen with the arrow keys; slide and thumbnails take it, and undo names it", async () => {
    const page = await open();
    const before = await colours(page);
    await run(page, "look");
    await expect.poll(() => theme(page, "Daylight").evaluate((radio) => radio === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => theme(page, "Midnight").isChecked()).toBe(true);
    await expect
      .poll(async () => (await colours(page)).filter((colour, index) => colour !== before[index]).length)
      .toBe(before.length);
    expect(await undoLabel(page)).toBe("Undo: Change theme");
    await page.keyboard.press("Control+Z");
    await expect.poll(() => colours(page)).toEqual(before);
    expect(await theme(page, "Daylight").isChecked()).toBe(true);
  });

  told("slides become 4:3 and 16:9 again", async () => {
    const page = await open();
    const shape = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      return box === null ? 0 : Math.round((box.width / box.height) * 10) / 10;
    };
    expect(await shape(".slide-frame")).toBe(1.8);
    await page.keyboard.press("Alt+2");
    await page.getByRole("radio", { name: "4:3" }).press("Enter");
    await expect.poll(() => shape(".slide-frame")).toBe(1.3);
    await expect.poll(() => shape(".rail .slide-picture")).toBe(1.3);
    expect(await undoLabel(page)).toBe("Undo: Change ratio");
    await run(page, "format 16:9");
    await expect.poll(() => shape(".slide-frame")).toBe(1.8);
  });

  told("a marking is typed or chosen, and is on every slide as it is typed", async () => {
    const page = await open();
    await page.keyboard.press("Alt+2");
    const field = page.getByRole("combobox", { name: "Handling marking" });
    await tabTo(page, field);
    const marking = page.locator(".slide-stage .ls-marking");
    await page.keyboard.type("House only ");
    expect(await marking.innerText()).toMatch(/^house only$/iu);
    await page.keyboard.type("today");
    expect(await field.inputValue()).toBe("House only today");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Z");
    await expect.poll(() => marking.count()).toBe(0);
    await page.keyboard.type("amb");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => marking.innerText()).toBe("TLP:AMBER");
    const picture = page.locator(".rail .slide-picture .ls-marking").first();
    await expect.poll(() => picture.innerText()).toBe("TLP:AMBER");
  });

  told("the title and the source are corrected on the cover as well; a briefing keeps a title", async () => {
    const page = await open();
    await run(page, "title and source");
    const title = page.getByRole("textbox", { name: "Title" });
    await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await page.getByText("A briefing needs a title").waitFor();
    expect(await page.locator(".document-title").innerText()).toContain("Kazakhstan");
    await page.keyboard.type("Before the withdrawal");
    const slide = page.locator(".slide-stage");
    await expect.poll(() => slide.innerText()).toContain("Before the withdrawal");
    expect(await page.locator(".document-title").innerText()).toBe("Before the withdrawal");
    await tabTo(page, page.getByRole("textbox", { name: "Authors" }));
    await page.keyboard.press("Control+A");
    await page.keyboard.type("A. Writer");
    await page.keyboard.press("Enter");
    await page.keyboard.type("B. Editor");
    await expect.poll(() => slide.innerText()).toContain("A. Writer, B. Editor");
    await tabTo(page, page.getByRole("textbox", { name: "Date" }));
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2013-02-30");
    await page.getByText("There is no such day in the calendar").waitFor();
    await tabTo(page, page.getByRole("button", { name: "Take authors, date and publication from the article" }));
    await page.keyboard.press("Enter");
    await expect.poll(() => slide.innerText()).toContain("The Lectern authors");
    await page.keyboard.press("Control+Z");
    await expect.poll(() => slide.innerText()).toContain("A. Writer, B. Editor");
  });

  told("a slide gets another layout and is hidden", async () => {
    const page = await open();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("PageDown");
    await page.keyboard.press("Alt+2");
    await tabTo(page, page.getByRole("button", { name: /Layout/u }));
    await page.keyboard.press("Enter");
    await page.getByRole("option", { name: "Bullets", selected: true }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const layout = () => page.locator(".slide-stage section").getAttribute("data-layout");
    await expect.poll(layout).not.toBe("bullets");
    expect(await undoLabel(page)).toBe("Undo: Change layout");
    await page.keyboard.press("Control+Z");
    await expect.poll(layout).toBe("bullets");
    await tabTo(page, page.getByRole("switch", { name: "Hide in the talk" }));
    await page.keyboard.press("Space");
    await page.getByRole("heading", { name: "Hidden slide" }).waitFor();
  });

  told("five minutes are tried, seen, taken and taken back; what the user wrote stays", async () => {
    const page = await open();
    await page.keyboard.press("PageDown");
    await page.locator("[data-field=headline]").focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("My own bottom line");
    await page.keyboard.press("Escape");
    const status = page.locator(".status-bar");
    const before = await status.innerText();
    expect(before).toMatch(/of 16/u);

    await page.keyboard.press("Control+Shift+L");
    const minutes = page.getByRole("textbox", { name: "Target" });
    await expect.poll(() => minutes.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await page.locator(".trial-result").waitFor();
    expect(await status.innerText()).toBe(before);
    const report = page.locator(".trial");
    expect(await report.innerText()).toMatch(/slides instead of 16/u);
    expect(await report.innerText()).toMatch(/sentences are set aside/u);
    expect(await report.innerText()).toContain("Your work stays: 1 slide");
    const effect = page.getByRole("button", { name: /slides? go(?:es)?$/u });
    await tabTo(page, effect);
    await page.keyboard.press("Enter");
    expect(await report.getByRole("listitem").first().innerText()).toMatch(/^\d+\s+\S/u);

    await tabTo(page, page.getByRole("button", { name: "Apply" }));
    await page.keyboard.press("Enter");
    await expect.poll(() => status.innerText()).not.toBe(before);
    expect(await page.locator(".slide-stage").innerText()).toContain("My own bottom line");
    expect(await undoLabel(page)).toBe("Undo: Plan 5 minutes");
    expect(await page.locator(".rail [aria-selected=true]").count()).toBe(1);
    await expect.poll(() => minutes.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press("Control+Z");
    await expect.poll(() => status.innerText()).toBe(before);
    await page.keyboard.press("Control+Z");
    await expect.poll(() => page.locator(".slide-stage").innerText()).toContain("Bottom line");
    await expect.poll(() => page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  });

  told("a length is planned again around what is changed meanwhile, and can be left", async () => {
    const page = await open();
    await page.keyboard.press("Control+Shift+L");
    await page.keyboard.type("4");
    await page.keyboard.press("Enter");
    await page.getByText("You have changed no slide yet").waitFor();
    await page.keyboard.press("PageDown");
    await page.locator("[data-field=headline]").focus();
    await page.keyboard.type("New: ");
    await page.getByText("Your work stays: 1 slide").waitFor();
    await page.getByRole("button", { name: "Leave as it is" }).press("Enter");
    await expect.poll(() => page.locator(".trial").count()).toBe(0);
    expect(await page.locator(".status-bar").innerText()).toMatch(/of 16/u);
    const target = page.getByRole("textbox", { name: "Target" });
    await expect.poll(() => target.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await target.inputValue()).toBe("");
  });

  told.each([
    ["light", "en_GB.UTF-8"],
    ["dark", "ru_RU.UTF-8"],
  ] as const)("has nothing that axe objects to in %s colours, locale %s", async (colourScheme, locale) => {
    const page = await open({ colourScheme, locale });
    await page.keyboard.press("Alt+2");
    await page.locator(".theme-option").first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.locator("[data-goal=minutes] input").focus();
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await page.locator(".trial-result").waitFor();
    await page.locator(".effect-head").first().press("Enter");
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
