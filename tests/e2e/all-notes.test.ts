import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { mostEditors } from "../../renderer/desk/all-notes/wake-editor.ts";
import { varyArticle } from "../bench/speed/vary-article.ts";
import { goToAllNotes } from "./drive-desk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type DeskOptions, type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { makeScratch } from "./scratch.ts";
import { reportSkipped, shells } from "./shell-kinds.ts";

const root = join(import.meta.dirname, "../..");
const sample = join(root, "samples/kazakhstan-security-2013.md");
const russian = join(root, "tests/fixtures/articles/ru-bridge.txt");

reportSkipped("all the notes on one page");
afterAll(closeBrowser);

/** The label of the notes that have the caret. */
function focusedNotes(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
}

/** Minutes and seconds as seconds. */
function readTime(text: string): number {
  const [minutes = 0, seconds = 0] = text.split(":").map(Number);
  return minutes * 60 + seconds;
}

describe.each(shells)("all the notes in $shell", ({ shell, reason }) => {
  const told = test.skipIf(reason !== null);
  let desk: OpenDesk | null = null;

  async function open(options: DeskOptions = {}): Promise<Page> {
    desk = await openDesk({ shell, files: [sample], ...options });
    await desk.page.locator(".slide-stage").waitFor();
    return desk.page;
  }
  async function openNotes(options: DeskOptions = {}): Promise<Page> {
    const page = await open(options);
    await goToAllNotes(page);
    return page;
  }
  afterEach(async () => {
    await desk?.close();
    desk = null;
  });

  const notesOf = (page: Page, number: number) =>
    page.getByRole("textbox", { name: `Notes of slide ${number}`, exact: true });

  told("are written from one slide to the next as one text, and lead back to the slide", async () => {
    const page = await openNotes();
    await expect.poll(() => focusedNotes(page)).toBe("Notes of slide 1");
    const first = await notesOf(page, 1).innerText();
    const second = await notesOf(page, 2).innerText();
    await page.keyboard.press("End");
    await page.keyboard.type(" Good morning.");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focusedNotes(page)).toBe("Notes of slide 2");
    // The caret keeps its column as far as the line goes.
    await page.keyboard.type(" first");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => focusedNotes(page)).toBe("Notes of slide 1");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focusedNotes(page)).toBe("Notes of slide 2");
    expect(await notesOf(page, 1).innerText()).toBe(`${first} Good morning.`);
    expect(await notesOf(page, 2).innerText()).toBe(second.replace("Bottom line", "Bottom line first"));

    await page.keyboard.type("Again ");
    await page.keyboard.press("Alt+Enter");
    await page.locator(".slide-stage").waitFor();
    await page.getByText("Slide 2 of").waitFor();
    await expect.poll(() => focusedNotes(page)).toBe("Notes of slide 2");
    // The caret is where it was, in the pane under the slide.
    await page.keyboard.type("and again. ");
    expect(await notesOf(page, 2).innerText()).toBe(
      `Again and again. ${second.replace("Bottom line", "Bottom line first")}`,
    );
    for (let step = 0; step < 4; step += 1) await page.keyboard.press("Control+Z");
    await page.keyboard.press("Control+Alt+2");
    await expect.poll(() => notesOf(page, 1).innerText()).toBe(first);
    expect(await notesOf(page, 2).innerText()).toBe(second);
  });

  told("follow Page Down with the caret, and the slide list without it", async () => {
    const page = await openNotes();
    await page.keyboard.press("PageDown");
    await expect.poll(() => focusedNotes(page)).toBe("Notes of slide 2");
    for (let step = 0; step < 5; step += 1) await page.keyboard.press("PageDown");
    await expect.poll(() => focusedNotes(page)).toBe("Notes of slide 7");
    const seen = await notesOf(page, 7).evaluate((notes) => {
      const { top } = notes.getBoundingClientRect();
      const box = notes.closest(".all-notes-scroll")?.getBoundingClientRect();
      return box !== undefined && top >= box.top && top < box.bottom;
    });
    expect(seen).toBe(true);
    await page.keyboard.press("Shift+F6");
    await page.keyboard.press("End");
    await expect.poll(() => page.getByText("Slide 16 of 16").count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest(".rail") !== null)).toBe(true);
  });

  told("tell the time of each section and of the talk so far, hidden slides left out", async () => {
    const page = await openNotes();
    const times = async () =>
      (await page.locator(".notes-section-time").allInnerTexts()).map((text) => text.split(", until ").map(readTime));
    const total = async () =>
      readTime(((await page.locator(".all-notes .notes-time").innerText()).match(/[\d:]+/u) ?? [""])[0]);
    const before = await times();
    expect(before.length).toBeGreaterThan(3);
    expect(before.at(-1)?.[1]).toBe(await total());
    for (const [index, [seconds = 0, until = 0]] of before.entries())
      expect(Math.abs(until - (before[index - 1]?.[1] ?? 0) - seconds)).toBeLessThanOrEqual(1);

    await page.keyboard.press("End");
    await page.keyboard.type(" And a few words more, so that the talk becomes longer by some seconds.");
    await expect.poll(async () => (await times())[0]?.[1] ?? 0).toBeGreaterThan(before[0]?.[1] ?? 0);
    await page.keyboard.press("Control+Z");
    await expect.poll(times).toEqual(before);

    await page.keyboard.press("Control+Shift+H");
    await page.locator(".notes-slide[data-hidden]").waitFor();
    expect(await page.locator(".notes-slide[data-hidden]").getByText("Hidden").count()).toBe(1);
    expect((await times())[0]?.[1]).toBeLessThan(before[0]?.[1] ?? 0);
    expect(await page.locator(".notes-number").first().innerText()).toBe("1");
  });

  told("have few editors with hundreds of slides, and nothing moves when one comes", async () => {
    const scratch = makeScratch();
    const path = join(scratch.documents, "long.md");
    writeFileSync(path, varyArticle(readFileSync(sample, "utf8"), 12));
    const page = await openNotes({ files: [path], scratch });
    expect(await page.locator(".notes-slide").count()).toBeGreaterThan(100);
    await page.locator(".notes-slide").nth(60).scrollIntoViewIfNeeded();
    const tops = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".all-notes .note-line, .notes-slide h4")].map(
          (line) => Math.round(line.getBoundingClientRect().top * 8) / 8,
        ),
      );
    const before = await tops();
    const box = await page.locator(".notes-slide").nth(60).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 60);
    await page.locator(".notes-slide").nth(60).locator(".ProseMirror").waitFor();
    expect(await tops()).toEqual(before);
    for (let slide = 50; slide < 70; slide += 1) await page.locator(".notes-slide").nth(slide).hover();
    expect(await page.locator(".all-notes .ProseMirror").count()).toBeLessThanOrEqual(mostEditors);
    await desk?.close();
    scratch.remove();
  });

  told.each(["light", "dark"] as const)("have nothing that axe objects to in %s colours", async (colourScheme) => {
    const page = await openNotes({ colourScheme });
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press("Control+Shift+H");
    await page.locator(".notes-slide[data-hidden]").waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });

  told("speak Russian", async () => {
    const page = await openNotes({ files: [russian], locale: "ru_RU.UTF-8" });
    await page.getByRole("heading", { name: "Все заметки" }).waitFor();
    expect(await page.locator(".notes-section-time").first().innerText()).toMatch(/^\d+:\d\d, до \d+:\d\d$/u);
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
