import { join } from "node:path";
import { _electron as electron } from "playwright";
import { pageAddress } from "../../electron/desktop/app-address.ts";
import type { DeskWindow, WindowRequest } from "./desk-window.ts";
import { electronPath } from "./shell-kinds.ts";

/** The desktop app itself. Its file dialogs belong to the system and are answered in its main process. */
export async function openInElectron({ env, colourScheme, size, files }: WindowRequest): Promise<DeskWindow> {
  if (electronPath === null) throw new Error("Electron's program is not installed.");
  const rootFlags = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const app = await electron.launch({
    executablePath: electronPath,
    args: [...rootFlags, join(process.cwd(), "dist/desktop"), ...files],
    env: Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    colorScheme: colourScheme,
  });
  const page = await app.firstWindow();
  return {
    page,
    process: app.process(),
    origin: new URL(pageAddress).href.replace(/\/index\.html$/u, ""),
    async load() {
      await page.setViewportSize(size);
      // What the page did before it was watched is done again.
      await page.reload();
      await page.locator("#page > *").first().waitFor();
    },
    async choosePath(ask, path) {
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
      }, path);
      await ask();
    },
    async copyPage(html) {
      const copied = { "text/html": html, "text/plain": html.replace(/<[^>]*>/gu, " ") };
      await app.evaluate(({ clipboard, ClipboardItem }, items) => clipboard.write([new ClipboardItem(items)]), copied);
    },
    end: () => app.close(),
  };
}
