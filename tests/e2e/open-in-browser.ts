import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Browser, Page } from "playwright";
import { launchChromium } from "../helpers/launch-chromium.ts";
import type { DeskWindow, WindowRequest } from "./desk-window.ts";

let browser: Promise<Browser> | null = null;

/** Ends the browser that the stories of this file shared. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/** Types a path into the page's own file panel. A folder that is there is gone to first and chosen then. */
async function answerInPanel(page: Page, path: string): Promise<void> {
  const panel = page.locator(".file-panel");
  await panel.locator("input").waitFor();
  await page.locator(".file-panel[aria-busy=false]").waitFor();
  const isFolder = (await panel.getAttribute("data-purpose")) === "folder";
  await panel.locator("input").fill(path);
  await page.keyboard.press("Enter");
  if (!isFolder) return;
  const shown = panel.getByRole("listbox", { name: path });
  await shown.or(page.locator(".export-form")).first().waitFor();
  if (await shown.isVisible()) await page.keyboard.press("Enter");
}

/** The loopback shell as a process, and its page in a headless Chromium. */
export async function openInBrowser({ env, colourScheme, size, files }: WindowRequest): Promise<DeskWindow> {
  const shell = spawn(process.execPath, ["dist/loopback/main.js", "--no-window", "--", ...files], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [address] = (await once(createInterface(shell.stdout), "line")) as [string];
  browser ??= launchChromium();
  const launched = browser;
  const context = await (await launched).newContext({ colorScheme: colourScheme, viewport: size });
  const page = await context.newPage();
  return {
    page,
    process: shell,
    origin: new URL(address).origin,
    async load() {
      await page.goto(address);
      await page.locator("#page > *").first().waitFor();
    },
    async choosePath(ask, path) {
      await ask();
      await answerInPanel(page, path);
    },
    async copyPage(html) {
      const other = await (await launched).newContext();
      const copied = await other.newPage();
      await copied.setContent(html);
      await copied.keyboard.press("Control+A");
      await copied.keyboard.press("Control+C");
      await other.close();
    },
    async end() {
      await context.close();
      if (shell.exitCode !== null || shell.signalCode !== null) return;
      const gone = once(shell, "exit");
      shell.kill("SIGTERM");
      await gone;
    },
  };
}
