import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { readBriefing } from "../../slides/index.ts";
import { articlesFolder } from "../corpus/articles.ts";
import { exportInto, goToPane, goToSlide, openFile, repeatToEnd, slideNumber } from "./drive-desk.ts";
import { type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { reportSkipped, shells } from "./shell-kinds.ts";

reportSkipped("editing");
afterAll(closeBrowser);

const seed = articlesFolder === null ? "" : join(articlesFolder, "txt/kazakhstan-confronts-terror-threat.txt");
/** Our own article, and the one the product began with where it is there. */
const articles = ["tests/fixtures/articles/grain-store.txt", seed].filter((path) => path !== "" && existsSync(path));

/** The one file of a folder. */
function onlyFile(folder: string): Uint8Array {
  const [name, ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return readFileSync(join(folder, name ?? ""));
}

function slidesOf(bytes: Uint8Array) {
  const reading = readBriefing(bytes);
  if (!reading.ok) throw new Error(reading.diagnostic.message);
  return reading.briefing.deck.slides;
}

describe.each(shells)("editing in $shell", ({ shell, reason }) => {
  let desk: OpenDesk | null = null;
  afterEach(async () => {
    await desk?.close();
    desk = null;
  });

  /** Number of the first slide with bullets. */
  async function firstBullets({ page }: OpenDesk): Promise<number> {
    for (let number = 2; number < 30; number += 1) {
      await goToSlide(page, number);
      if ((await page.locator(".slide-stage .ls-bullets .ls-item").count()) >= 2) return number;
    }
    throw new Error("no slide has bullets");
  }

  /** Edits a headline, an item and notes, splits, moves and merges slides. */
  async function editAll(opened: OpenDesk, bullets: number): Promise<void> {
    const { page } = opened;
    const { keyboard } = page;
    await goToSlide(page, 1);
    await keyboard.press("Enter");
    await keyboard.press("Control+A");
    await keyboard.type("A title of my own");
    await keyboard.press("Escape");

    await goToSlide(page, bullets);
    await keyboard.press("Enter");
    await keyboard.press("Tab");
    await keyboard.press("End");
    await keyboard.type(" in my words");
    await keyboard.press("Tab");
    await keyboard.press("Control+Alt+Enter");
    await expect.poll(() => page.locator(".slide-stage").getAttribute("aria-label")).toContain(`Slide ${bullets + 1} `);

    await goToPane(page, "notes");
    await keyboard.press("Control+End");
    await keyboard.press("Enter");
    await keyboard.type("Remember the ferry.");

    await goToPane(page, "rail");
    await keyboard.press("Alt+ArrowDown");
    await keyboard.press("Alt+ArrowUp");
    await keyboard.press("Alt+ArrowUp");
    await keyboard.press("Shift+ArrowDown");
    await keyboard.press("Control+J");
    // The slides that were split are one again, in the other order, and stay in the middle.
    await expect.poll(() => slideNumber(page)).toBe(bullets);
  }

  test.skipIf(reason !== null).each(articles.map((article) => ({ article, name: basename(article) })))(
    "$name: every edit is made, all are undone to the first byte and redone to the last",
    async ({ article }) => {
      desk = await openDesk({ shell });
      const { page, scratch } = desk;
      const into = async (name: string) => {
        const folder = join(scratch.documents, name);
        await exportInto(desk as OpenDesk, folder, [/^Briefing/u]);
        return onlyFile(folder);
      };
      await openFile(desk, resolve(article));
      const before = await into("before");
      const bullets = await firstBullets(desk);
      await editAll(desk, bullets);
      const after = await into("after");
      const [first, edited] = [slidesOf(before), slidesOf(after)];
      const texts = JSON.stringify(edited);
      expect(edited[0]?.headline.text).toBe("A title of my own");
      expect(texts).toContain("in my words");
      expect(texts).toContain("Remember the ferry.");
      expect(edited.length).toBe(first.length);
      expect(edited[bullets - 1]?.items.map(({ text }) => text)).not.toEqual(
        first[bullets - 1]?.items.map(({ text }) => text),
      );

      const undone = await repeatToEnd(page, "Undo");
      expect(undone).toBeGreaterThanOrEqual(7);
      expect(Buffer.compare(await into("undone"), before)).toBe(0);
      expect(await repeatToEnd(page, "Redo")).toBe(undone);
      expect(Buffer.compare(await into("redone"), after)).toBe(0);
    },
    180_000,
  );
});
