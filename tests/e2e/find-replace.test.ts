import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { goToAllNotes } from "./drive-desk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type DeskOptions, type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { reportSkipped, shells } from "./shell-kinds.ts";

const root = join(import.meta.dirname, "../..");
const sample = join(root, "samples/kazakhstan-security-2013.md");
const russian = join(root, "tests/fixtures/articles/ru-bridge.txt");

reportSkipped("finding and replacing");
afterAll(closeBrowser);

/** The texts that are highlighted under a name. */
function highlighted(page: Page, name: "match" | "match-in-hand"): Promise<readonly string[]> {
  return page.evaluate((highlight) => {
    const ranges = [...(CSS.highlights.get(highlight) ?? [])];
    return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    });
  }, name);
}

const count = (page: Page) => page.locator(".find-count").evaluate((element) => element.firstChild?.textContent ?? "");

/** Words of the page that can be counted: the slide and its notes, or all the notes. */
const middle = (page: Page) => page.locator("main").innerText();

describe.each(shells)("find and replace in $shell", ({ shell, reason }) => {
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

  told("goes from match to match on slides and in notes, round at both ends", async () => {
    const page = await open();
    await page.keyboard.press("Control+F");
    await page.keyboard.type("afghanistan");
    await expect.poll(() => count(page)).toMatch(/^1 of \d+$/u);
    const total = Number((await count(page)).split(" of ")[1]);
    expect(total).toBeGreaterThan(3);
    await expect.poll(() => highlighted(page, "match-in-hand")).toEqual(["Afghanistan"]);
    const places = new Set<string>();
    for (let step = 2; step <= total; step += 1) {
      await page.keyboard.press(step % 2 === 0 ? "Enter" : "F3");
      await expect.poll(() => count(page)).toBe(`${step} of ${total}`);
      await expect.poll(() => highlighted(page, "match-in-hand")).toEqual(["Afghanistan"]);
      places.add(await page.locator(".find-count .visually-hidden").innerText());
    }
    expect([...places].some((place) => /on slide \d/u.test(place))).toBe(true);
    expect([...places].some((place) => /in the notes of slide \d/u.test(place))).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => count(page)).toBe(`1 of ${total}`);
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => count(page)).toBe(`${total} of ${total}`);
    await page.keyboard.press("Shift+F3");
    await expect.poll(() => count(page)).toBe(`${total - 1} of ${total}`);
  });

  told("minds case and whole words when asked, and says when there is nothing", async () => {
    const page = await openNotes();
    await page.keyboard.press("Control+F");
    await page.keyboard.type("THE");
    await expect.poll(() => count(page)).toMatch(/^\d+ of \d+$/u);
    const total = async () => Number((await count(page)).match(/\d+(?= match|$)/u)?.[0] ?? 0);
    const all = await total();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect.poll(total).toBeLessThan(all);
    expect(await total()).toBeGreaterThan(0);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    await expect.poll(() => count(page)).toBe("No matches");
    expect(await highlighted(page, "match")).toEqual([]);
  });

  told("reads Russian letters without their case, and ё as е", async () => {
    const page = await openNotes({ files: [russian], locale: "ru_RU.UTF-8" });
    await page.keyboard.press("Control+F");
    await page.keyboard.type("МОСТ");
    await expect.poll(() => count(page)).toMatch(/^1 из \d+$/u);
    await expect
      .poll(async () => new Set((await highlighted(page, "match")).map((text) => text)))
      .toEqual(new Set(["Мост", "мост"]));
    await page.keyboard.press("Control+A");
    await page.keyboard.type("сдаем");
    await expect.poll(() => highlighted(page, "match-in-hand")).toEqual(["сдаём"]);
  });

  told("puts the focus back where it was, or where the match is that was gone to", async () => {
    const page = await open();
    await page.keyboard.press("PageDown");
    const item = page.getByRole("textbox", { name: "Item 2", exact: true });
    await item.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Control+F");
    await page.keyboard.type("zzz");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".find-bar").count()).toBe(0);
    await expect.poll(() => item.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => document.getSelection()?.focusOffset)).toBe(1);

    await page.keyboard.press("Control+F");
    await page.keyboard.type("uzbekistan");
    await page.keyboard.press("Enter");
    await expect.poll(() => highlighted(page, "match-in-hand")).toEqual(["Uzbekistan"]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe("Uzbekistan");
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    // What is selected is what is looked for next.
    await page.keyboard.press("Control+F");
    expect(await page.locator(".find-field input").inputValue()).toBe("Uzbekistan");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".middle") !== null)).toBe(true);
  });

  told("goes on from the slide that the user went to, and takes the caret along from within the text", async () => {
    const page = await openNotes();
    await page.keyboard.press("End");
    await page.keyboard.press("Control+F");
    await page.keyboard.type("kazakhstan");
    await expect.poll(() => count(page)).toMatch(/^\d+ of \d+$/u);
    await page.keyboard.press("Escape");
    // The letters are typed where the caret was.
    await page.keyboard.type(" indeed");
    expect(await page.locator(".notes").first().innerText()).toMatch(/ indeed$/u);
    await page.keyboard.press("Control+F");
    for (let step = 0; step < 6; step += 1) await page.keyboard.press("PageDown");
    await page.keyboard.press("Enter");
    await expect
      .poll(async () => Number((await page.locator(".find-count .visually-hidden").innerText()).match(/\d+/u)?.[0]))
      .toBeGreaterThanOrEqual(7);
    await page.keyboard.press("F6");
    await page.keyboard.press("Control+Alt+2");
    await page.getByRole("textbox", { name: "Notes of slide 2", exact: true }).focus();
    await expect.poll(() => page.locator(".notes.ProseMirror-focused").count()).toBe(1);
    await page.keyboard.press("F3");
    await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toMatch(/^kazakhstan$/iu);
    expect(await page.evaluate(() => document.activeElement?.closest(".find-bar"))).toBe(null);
  });

  told("opens the notes under the slide when the match is there", async () => {
    const page = await open();
    await page.keyboard.press("Control+K");
    await page.keyboard.type("speaker notes");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".notes-row").count()).toBe(0);
    await page.keyboard.press("Control+F");
    await page.keyboard.type("bracing for");
    await expect.poll(() => count(page)).toBe("1 match");
    await page.keyboard.press("Enter");
    await expect.poll(() => highlighted(page, "match-in-hand")).toEqual(["bracing for"]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe("bracing for");
  });

  told("replaces one match and goes on, then all others in one step that can be undone", async () => {
    const page = await openNotes();
    const before = await middle(page);
    const all = before.match(/Kazakhstan/gu)?.length ?? 0;
    await page.keyboard.press("Control+H");
    await page.keyboard.type("Kazakhstan");
    await page.keyboard.press("Control+H");
    await page.keyboard.type("Kazakhstan (KZ)");
    await expect.poll(() => page.locator(".find-bar input").last().inputValue()).toBe("Kazakhstan (KZ)");
    const total = Number((await count(page)).split(" of ")[1]);
    await page.keyboard.press("Enter");
    await expect.poll(() => count(page)).toBe(`2 of ${total}`);
    await expect.poll(async () => (await middle(page)).match(/Kazakhstan \(KZ\)/gu)?.length).toBe(1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Z");
    await expect.poll(() => middle(page)).toBe(before);

    await page.keyboard.press("Control+H");
    await page.keyboard.press("Control+H");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText(`Replaced in ${total} places.`).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await middle(page)).match(/Kazakhstan \(KZ\)/gu)?.length).toBe(all);
    await expect.poll(() => page.getByRole("button", { name: "Undo: Replace “Kazakhstan”" }).count()).toBe(1);
    await page.keyboard.press("Control+Z");
    await expect.poll(() => middle(page)).toBe(before);
    await page.keyboard.press("Control+Y");
    await expect.poll(async () => (await middle(page)).match(/Kazakhstan \(KZ\)/gu)?.length).toBe(all);
  });

  told("marks what it changed as the user's own, and stays within notes when told", async () => {
    const page = await open();
    const headline = await page.getByRole("textbox", { name: "Headline" }).innerText();
    await page.keyboard.press("Control+H");
    await page.keyboard.type("Kazakhstan");
    await page
      .getByRole("button", { name: "Slides", exact: true, pressed: true })
      .and(page.locator(".find-scopes *"))
      .focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Replace all" }).press("Enter");
    await page.getByText(/^Replaced in \d+ places\.$/u).waitFor();
    expect(await page.getByRole("textbox", { name: "Headline" }).innerText()).toBe(headline);
    const first = page.locator(".notes .note-line").first();
    await expect.poll(() => first.getAttribute("data-kind")).toBe("own");
    expect(await first.innerText()).not.toContain("Kazakhstan");
  });

  told("finds in the article and never replaces there", async () => {
    const page = await open();
    await page.keyboard.press("Control+H");
    await page.getByRole("button", { name: "Article", exact: true }).and(page.locator(".find-scopes *")).press("Space");
    for (const name of ["Slides", "Notes"])
      await page.getByRole("button", { name, exact: true }).and(page.locator(".find-scopes *")).press("Space");
    await page.getByRole("textbox", { name: "Find", exact: true }).fill("complacency");
    await expect.poll(() => highlighted(page, "match-in-hand")).toEqual(["complacency"]);
    await page.getByText("The article itself is never changed.").waitFor();
    expect(await page.getByRole("button", { name: "Replace all" }).isDisabled()).toBe(true);
    expect(await page.getByRole("button", { name: "Replace", exact: true }).isDisabled()).toBe(true);
    const seen = await page.locator(".source-list").evaluate((list) => {
      const [range] = [...(CSS.highlights.get("match-in-hand") ?? [])];
      const box = range?.startContainer.parentElement?.getBoundingClientRect();
      const frame = list.closest(".source-scroll")?.getBoundingClientRect();
      return box !== undefined && frame !== undefined && box.top >= frame.top && box.top < frame.bottom;
    });
    expect(seen).toBe(true);
  });

  told.each(["light", "dark"] as const)("has nothing that axe objects to in %s colours", async (colourScheme) => {
    const page = await open({ colourScheme });
    await page.keyboard.press("Control+H");
    await page.keyboard.type("security");
    await expect.poll(() => count(page)).toMatch(/^1 of/u);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.type("zzz");
    await expect.poll(() => count(page)).toBe("No matches");
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Alt+2");
    await page.keyboard.press("Control+F");
    await page.keyboard.type("security");
    await expect.poll(async () => (await highlighted(page, "match")).length).toBeGreaterThan(0);
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
