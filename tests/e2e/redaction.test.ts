import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { findLeaks } from "../export/leaks/find-leaks.ts";
import { exportInto, goToPane, openFile, runCommand, tabTo } from "./drive-desk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type DeskOptions, type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { reportSkipped, shells } from "./shell-kinds.ts";

reportSkipped("redaction");
afterAll(closeBrowser);

const samples = join(import.meta.dirname, "../../samples");
const article = join(samples, "harbour-tunnel-statement.md");
const opening = "Port Merrow Harbour Authority (PMHA) will open the harbour tunnel";

describe.each(shells)("redaction in $shell", ({ shell, reason }) => {
  const told = test.skipIf(reason !== null);
  let desk: OpenDesk | null = null;

  async function open(options: DeskOptions = {}): Promise<OpenDesk> {
    desk = await openDesk({ shell, ...options });
    await openFile(desk, article);
    return desk;
  }
  afterEach(async () => {
    await desk?.close();
    desk = null;
  });

  const sentence = (page: Page, words: string) => page.locator(".sentence", { hasText: words });

  /** Goes through the article by keys until the sentence is selected. */
  async function selectSentence(page: Page, words: string): Promise<void> {
    await tabTo(page, page.locator(".source-list"));
    await page.keyboard.press("Home");
    const wanted = sentence(page, words).first();
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await wanted.getAttribute("aria-selected")) === "true") return;
      await page.keyboard.press("ArrowDown");
    }
    throw new Error(`The arrow keys do not lead to “${words}”`);
  }

  told("takes a sentence out of every file, says so before exporting, and brings it back with one key", async () => {
    const opened = await open();
    const { page, scratch } = opened;
    const folder = join(scratch.documents, "given-away");
    mkdirSync(folder);
    const before = await page.locator(".coverage").innerText();
    await selectSentence(page, opening);
    await page.keyboard.press("5");
    const bar = sentence(page, opening);
    await expect.poll(() => bar.getAttribute("data-redacted")).toBe("");
    expect(await bar.innerText()).toMatch(/redacted: in no file and no talk/u);
    expect(await findAxeViolations(page)).toEqual([]);

    await exportInto(opened, folder, [/^Presentation/u, /^Handout/u, /^Word/u, /^Briefing/u]);
    const files = readdirSync(folder).sort();
    expect(files.filter((name) => name.endsWith(".briefing"))).toEqual([
      "statement-on-the-port-merrow-harbour-tunnel.redacted.briefing",
    ]);
    expect(files).toHaveLength(4);
    for (const name of files) {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      expect(await findLeaks(name, bytes, [{ what: "redacted", text: opening }]), name).toEqual([]);
    }

    await goToPane(page, "slide");
    await page.keyboard.press("Control+Z");
    await expect.poll(() => sentence(page, opening).getAttribute("data-redacted")).toBeNull();
    await expect.poll(() => page.locator(".coverage").innerText()).toBe(before);
  });

  told("is lifted by the same keys that set it, and its sentence waits to be placed", async () => {
    const { page } = await open();
    await selectSentence(page, opening);
    await runCommand(page, "Redact");
    await expect.poll(() => sentence(page, opening).getAttribute("data-redacted")).toBe("");
    const lift = page.getByRole("button", { name: "Lift redaction" });
    await tabTo(page, lift);
    await page.keyboard.press("Enter");
    await expect.poll(() => sentence(page, opening).getAttribute("data-redacted")).toBeNull();
    expect(await sentence(page, opening).innerText()).toMatch(/set aside by you/u);
  });

  told("is read under its bar only by whoever selects it", async () => {
    const { page } = await open();
    await selectSentence(page, opening);
    await page.keyboard.press("5");
    const bar = sentence(page, opening);
    await expect.poll(() => bar.getAttribute("data-redacted")).toBe("");
    const isCovered = () =>
      bar.evaluate((element) => getComputedStyle(element).color === getComputedStyle(element).backgroundColor);
    await expect.poll(isCovered).toBe(false);
    await page.keyboard.press("ArrowDown");
    await expect.poll(isCovered).toBe(true);
    await bar.hover();
    expect(await isCovered()).toBe(true);
  });

  told("warns of the user's own words that still say it, and leads to them", async () => {
    const { page } = await open();
    await goToPane(page, "slide");
    await page.keyboard.press("PageDown");
    await page.locator('[data-pane=slide] [data-field="1-text"]').focus();
    await page.keyboard.press("End");
    await page.keyboard.type(" before they open the harbour tunnel to traffic");
    await page.keyboard.press("Escape");
    await selectSentence(page, opening);
    await page.keyboard.press("5");
    await page.keyboard.press("Alt+3");
    await page.getByRole("button", { name: /Redacted, but still said/u, expanded: true }).waitFor();
    await page.keyboard.press("Control+E");
    await page.getByText(/1 sentence is redacted\. It is in none of the files/u).waitFor();
    await page.getByText(/the words may still be there: see the checks/u).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });

  told("is without fault in the dark", async () => {
    const { page } = await open({ colourScheme: "dark" });
    await selectSentence(page, opening);
    await page.keyboard.press("5");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => sentence(page, opening).getAttribute("data-redacted")).toBe("");
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press("Control+E");
    await page.getByText(/1 sentence is redacted/u).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
