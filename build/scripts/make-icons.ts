import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { findBrowser, machineProbe } from "../../electron/services/find-browser.ts";
import { type IconPicture, iconSizes, writeIcns, writeIco } from "../packaging/icon-files.ts";
import { root } from "./bundle-options.ts";

/*
 * Draws the icons from the two SVG files of build/icons with an installed browser. Run it from the repository when one of
 * them changes: `node build/scripts/run-script.js build/scripts/make-icons.ts`
 */

const folder = join(root, "build/icons");
/** Sizes that Linux packages hold, pixels; electron-builder reads them from a folder. */
const largestLinux = 512;

async function draw(page: Page, svg: string, size: number): Promise<IconPicture> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return { size, png: await page.screenshot({ omitBackground: true }) };
}

/** Draws every size of both marks. */
export async function main(_words: readonly string[]): Promise<number> {
  const found = findBrowser(machineProbe(), "window");
  if (!found.ok) throw new Error(found.problem);
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: found.path, args });
  const page = await browser.newPage();
  for (const name of ["lectern", "briefing"]) {
    const svg = readFileSync(join(folder, `${name}.svg`), "utf8");
    const pictures: IconPicture[] = [];
    for (const size of iconSizes) pictures.push(await draw(page, svg, size));
    writeFileSync(join(folder, `${name}.icns`), writeIcns(pictures));
    writeFileSync(join(folder, `${name}.ico`), writeIco(pictures));
    mkdirSync(join(folder, name), { recursive: true });
    for (const { size, png } of pictures) {
      if (size <= largestLinux) writeFileSync(join(folder, name, `${size}x${size}.png`), png);
    }
  }
  await browser.close();
  return 0;
}
