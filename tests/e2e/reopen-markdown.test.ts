import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { exportInto, goToSlide, openFile, slideNumber } from "./drive-desk.ts";
import { type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { reportSkipped, shells } from "./shell-kinds.ts";

reportSkipped("opening exported Markdown");
afterAll(closeBrowser);

const sample = join(process.cwd(), "samples/harbour-tunnel-statement.md");
const slug = "statement-on-the-port-merrow-harbour-tunnel";

describe.each(shells)("opening exported Markdown in $shell", ({ shell, reason }) => {
  const told = test.skipIf(reason !== null);
  let desk: OpenDesk | null = null;
  afterEach(async () => {
    await desk?.close();
    desk = null;
  });

  /** Headline, items and notes of each slide, as they are read on the desk. */
  async function readSlides(page: Page): Promise<readonly string[]> {
    const count = Number(/of (\d+)/u.exec(await page.getByText(/^Slide \d+ of \d+$/u).innerText())?.[1]);
    await goToSlide(page, 1);
    const slides: string[] = [];
    for (let number = 1; number <= count; number += 1) {
      const shown = await page.locator(".slide-stage [data-field]").allInnerTexts();
      const notes = await page.locator("[data-pane=notes] .ProseMirror").innerText();
      slides.push([...shown, notes].join("\n"));
      if (number === count) break;
      await page.keyboard.press("PageDown");
      await expect.poll(() => slideNumber(page)).toBe(number + 1);
    }
    return slides;
  }

  told("gives the same slides and the same notes, and changes nothing of the file", async () => {
    const opened = await openDesk({ shell, files: [sample] });
    desk = opened;
    const { page } = opened;
    await page.locator("[data-field=headline]").waitFor();
    const before = await readSlides(page);
    expect(before.length).toBeGreaterThan(8);
    const folder = join(opened.scratch.documents, "Out");
    mkdirSync(folder);
    await exportInto(opened, folder, [/^Markdown/u]);
    const path = join(folder, `${slug}.md`);
    const written = readFileSync(path);
    await openFile(opened, path);
    await expect.poll(() => slideNumber(page)).toBe(1);
    expect(await readSlides(page)).toEqual(before);
    expect(readFileSync(path).equals(written)).toBe(true);
  });
});
