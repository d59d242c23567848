import type { Locator, Page } from "playwright";
import { expect } from "vitest";
import type { OpenDesk } from "./open-desk.ts";

/* What a user does with the keyboard. Nothing here uses a pointer or moves the focus by any other means than keys. */

/** Goes on with Tab until an element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}

/** Goes on with F6 until a part of the desk has the focus. */
export async function goToPane(page: Page, pane: "rail" | "slide" | "notes"): Promise<void> {
  for (let presses = 0; presses < 6; presses += 1) {
    const here = await page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-pane]")?.dataset.pane);
    if (here === pane) return;
    await page.keyboard.press("F6");
  }
  throw new Error(`F6 does not lead to ${pane}`);
}

/** Runs a command by its name. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+K");
  await page.getByRole("searchbox", { name: "Find a command" }).waitFor();
  await page.keyboard.type(name);
  await page.getByRole("menuitem", { name }).first().waitFor();
  await page.keyboard.press("Enter");
}

/** Goes to a slide by its number. */
export async function goToSlide(page: Page, number: number): Promise<void> {
  await goToPane(page, "slide");
  await page.keyboard.press("Control+Home");
  for (let at = 1; at < number; at += 1) await page.keyboard.press("PageDown");
  await expect.poll(() => slideNumber(page)).toBe(number);
}

/** Number of the slide in the middle. */
export async function slideNumber(page: Page): Promise<number> {
  const name = (await page.locator(".slide-stage").getAttribute("aria-label")) ?? "";
  return Number(/^Slide (\d+) of/u.exec(name)?.[1]);
}

/** Opens an article or a briefing by the desk's own command. */
export async function openFile({ page, choosePath }: OpenDesk, path: string): Promise<void> {
  await choosePath(() => page.keyboard.press("Control+O"), path);
  await page.getByRole("textbox", { name: "Headline" }).waitFor();
}

/** Exports formats, by the names the dialog has for them, into a folder, and waits until they are written. */
export async function exportInto(desk: OpenDesk, folder: string, formats: readonly RegExp[]): Promise<void> {
  const { page, choosePath } = desk;
  await page.keyboard.press("Control+E");
  const dialog = page.getByRole("dialog", { name: "Export" });
  const change = dialog.getByRole("button", { name: "Change…" });
  await choosePath(async () => {
    await tabTo(page, change);
    await page.keyboard.press("Enter");
  }, folder);
  await change.waitFor();
  await expect.poll(() => dialog.locator(".export-path").innerText()).toBe(folder);
  for (const checkbox of await dialog.locator(".formats").getByRole("checkbox").all()) {
    const name = await checkbox.evaluate((box) => box.closest("label")?.textContent ?? "");
    const isWanted = formats.some((format) => format.test(name));
    if ((await checkbox.isChecked()) === isWanted) continue;
    await tabTo(page, checkbox);
    await page.keyboard.press("Space");
  }
  await tabTo(page, dialog.getByRole("button", { name: /^Export \d/u }));
  await page.keyboard.press("Enter");
  await dialog.getByText(/were written to|was written to/u).waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
}

/** Undoes or redoes until there is nothing left; gives how many steps that were. */
export async function repeatToEnd(page: Page, what: "Undo" | "Redo"): Promise<number> {
  await goToPane(page, "slide");
  const button = page.getByRole("button", { name: new RegExp(`^${what}`, "u") });
  for (let steps = 0; steps < 500; steps += 1) {
    if (await button.isDisabled()) return steps;
    await page.keyboard.press(what === "Undo" ? "Control+Z" : "Control+Shift+Z");
  }
  throw new Error(`${what} does not end`);
}

/** Goes from the slides to all the notes on one page. */
export async function goToAllNotes(page: Page): Promise<void> {
  await page.keyboard.press("Control+Alt+2");
  await page.locator(".all-notes .ProseMirror").first().waitFor();
}
