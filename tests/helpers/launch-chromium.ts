import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright";

/** Debian's and Ubuntu's Chromium, or Google Chrome; null when neither is installed. */
export const chromiumPath: string | null =
  ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync) ?? null;

/** Starts the installed browser. As root, as in containers, it runs only without its sandbox. */
export async function launchChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error("There is no Chromium in /usr/bin.");
  return await chromium.launch({
    executablePath: chromiumPath,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}
