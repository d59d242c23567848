import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Locator } from "playwright";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSmallDisk } from "../helpers/small-disk.ts";
import { tabTo } from "./drive-desk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { reportSkipped, shells } from "./shell-kinds.ts";

reportSkipped("exports that fail");
const smallDisk = openSmallDisk();
if (smallDisk === null) console.log("Skipped: full and protected disks, for none can be mounted here.");
afterAll(async () => {
  smallDisk?.remove();
  await closeBrowser();
});

const sample = join(process.cwd(), "samples/harbour-tunnel-statement.md");
const slug = "statement-on-the-port-merrow-harbour-tunnel";

describe.each(shells)("exports that fail in $shell", ({ shell, reason }) => {
  const told = test.skipIf(reason !== null);
  const toldOnDisk = test.skipIf(reason !== null || smallDisk === null);
  let desk: OpenDesk;
  let dialog: Locator;
  beforeEach(async () => {
    if (reason !== null) return;
    desk = await openDesk({ shell, files: [sample] });
    await desk.page.locator("[data-field=headline]").waitFor();
    dialog = desk.page.getByRole("dialog", { name: "Export" });
  });
  afterEach(async () => {
    await desk?.close();
  });

  /** Opens the dialog, chooses the folder and the presentation and Markdown, and comes to the button. */
  async function prepare(folder: string): Promise<void> {
    const { page, choosePath } = desk;
    await page.keyboard.press("Control+E");
    const change = dialog.getByRole("button", { name: "Change…" });
    await choosePath(async () => {
      await tabTo(page, change);
      await page.keyboard.press("Enter");
    }, folder);
    await expect.poll(() => dialog.locator(".export-path").innerText()).toBe(folder);
    for (const [name, isWanted] of [
      [/^Handout/u, false],
      [/^Markdown/u, true],
    ] as const) {
      const box = dialog.locator(".formats").getByRole("checkbox", { name });
      if ((await box.isChecked()) === isWanted) continue;
      await tabTo(page, box);
      await page.keyboard.press("Space");
    }
    await tabTo(page, dialog.getByRole("button", { name: "Export 2 files" }));
  }

  function row(ending: string): Locator {
    return dialog.locator(".export-row").filter({ hasText: `${slug}.${ending}` });
  }

  toldOnDisk("a file that the disk has no room for is told, and the others are written", async () => {
    const folder = smallDisk?.folder ?? "";
    writeFileSync(join(folder, "others"), new Uint8Array(850_000));
    await prepare(folder);
    await desk.page.keyboard.press("Enter");
    await dialog.getByText("1 file was written to").waitFor();
    expect(await row("html").innerText()).toContain("The disk is full.");
    expect(await row("md").innerText()).toMatch(/\d kB/u);
    expect(readdirSync(folder).sort()).toEqual(["others", `${slug}.md`]);
    expect(await findAxeViolations(desk.page)).toEqual([]);
  });

  toldOnDisk("a disk that may not be written is told for each file, and another try works when it may", async () => {
    const folder = smallDisk?.folder ?? "";
    rmSync(join(folder, "others"), { force: true });
    rmSync(join(folder, `${slug}.md`), { force: true });
    await prepare(folder);
    const makeWritable = smallDisk?.protect();
    await desk.page.keyboard.press("Enter");
    await dialog.getByText("Nothing was written to").waitFor();
    expect(await dialog.getByText("The file or its folder is read-only.").count()).toBe(2);
    makeWritable?.();
    await desk.page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await desk.page.keyboard.press("Control+E");
    await tabTo(desk.page, dialog.getByRole("button", { name: "Export 2 files" }));
    await desk.page.keyboard.press("Enter");
    await dialog.getByText("2 files were written to").waitFor();
    expect(readdirSync(folder)).toHaveLength(2);
  });

  told("a folder that went away is told for each file, and nothing is made in its place", async () => {
    const drive = join(desk.scratch.documents, "Drive");
    const folder = join(drive, "Press");
    mkdirSync(folder, { recursive: true });
    await prepare(folder);
    renameSync(drive, join(dirname(drive), "Elsewhere"));
    await desk.page.keyboard.press("Enter");
    await dialog.getByText("Nothing was written to").waitFor();
    expect(await dialog.getByText("Its folder is not there any more.").count()).toBe(2);
    expect(readdirSync(dirname(drive))).toEqual(["Elsewhere"]);
    rmSync(join(dirname(drive), "Elsewhere"), { recursive: true });
  });
});
