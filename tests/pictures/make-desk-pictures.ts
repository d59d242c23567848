import { join } from "node:path";
import type { Page } from "playwright";
import { closeBrowser, openInBrowser } from "../e2e/open-in-browser.ts";
import { makeScratch } from "../e2e/scratch.ts";

const root = join(import.meta.dirname, "../..");
const sample = join(root, "samples/kazakhstan-security-2013.md");
const size = { width: 1240, height: 780 };

/** A picture of the desk: what is done before it is taken. */
interface DeskPicture {
  readonly name: string;
  readonly colourScheme: "light" | "dark";
  readonly files: readonly string[];
  readonly arrange: (page: Page) => Promise<void>;
}

/** Goes to the slide of the heading and to a text on it, so that its sentence lights up in the article. */
async function showSlide(page: Page): Promise<void> {
  await page.locator(".slide-stage").waitFor();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("PageDown");
  await page.getByRole("textbox", { name: "Item 1", exact: true }).focus();
  await page.locator(".sentence[data-lit]").first().waitFor();
}

const pictures: readonly DeskPicture[] = [
  {
    name: "start",
    colourScheme: "light",
    files: [],
    arrange: (page) => page.getByRole("heading", { level: 1 }).waitFor(),
  },
  { name: "desk", colourScheme: "light", files: [sample], arrange: showSlide },
  { name: "desk-dark", colourScheme: "dark", files: [sample], arrange: showSlide },
  {
    name: "notes",
    colourScheme: "light",
    files: [sample],
    async arrange(page) {
      await showSlide(page);
      await page.keyboard.press("Control+Alt+2");
      await page.keyboard.press("Control+F");
      await page.keyboard.type("military");
      await page.waitForFunction(() => CSS.highlights.has("match-in-hand"));
    },
  },
];

async function take({ name, colourScheme, files, arrange }: DeskPicture): Promise<void> {
  const scratch = makeScratch();
  const env = { ...scratch.env, LC_ALL: "en_GB.UTF-8" };
  const window = await openInBrowser({ env, colourScheme, size, files });
  try {
    await window.load();
    await arrange(window.page);
    await window.page.evaluate(() => document.fonts.ready.then(() => true));
    // Smooth scrolling and what follows the last change a moment later.
    await window.page.waitForTimeout(1500);
    await window.page.screenshot({ path: join(root, `docs/${name}.png`), caret: "initial" });
  } finally {
    await window.end();
    scratch.remove();
  }
}

/** Makes pictures of the built desk for the README: docs/start.png and others. */
export async function main(_words: readonly string[]): Promise<number> {
  for (const picture of pictures) await take(picture);
  await closeBrowser();
  return 0;
}
