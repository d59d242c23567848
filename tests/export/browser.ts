/// <reference path="../../renderer/player/reveal-global.d.ts" />
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright";
import { finishPdf, type PrintJob } from "../../slides/index.ts";

const candidates = [process.env.LECTERN_BROWSER ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"];

/** An installed Chromium, null when there is none. */
export const browserPath: string | null = candidates.find((path) => path !== "" && existsSync(path)) ?? null;

if (browserPath === null) console.log("Skipped: no Chromium is installed, so exports are not opened in a browser.");

/** Starts the browser; only call where `browserPath` is not null. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? "", args: ["--no-sandbox"] });
}

/** A folder for files that the browser opens, gone with `remove`. */
export function createShelf() {
  const folder = mkdtempSync(join(tmpdir(), "lectern-export-"));
  return {
    /** Writes a file and gives its `file:` address. */
    put: (name: string, content: string | Uint8Array): string => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return pathToFileURL(path).href;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Prints a document as the shell's printer does. */
export async function printDocument(browser: Browser, html: string): Promise<Uint8Array> {
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: "load" });
    await page.evaluate("document.fonts.ready.then(() => true)");
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await context.close();
  }
}

/** Prints and finishes a job as a shell and its page do. */
export async function printJob(browser: Browser, { html, facts }: PrintJob): Promise<Uint8Array> {
  return finishPdf(await printDocument(browser, html), facts);
}
