import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { writeBriefingFile } from "../../slides/index.ts";
import { chromiumPath } from "../helpers/launch-chromium.ts";
import { sampleBriefing } from "../slides/edit/edited-briefing.ts";
import { runCommand, tabTo } from "./drive-desk.ts";
import { endTalk, type Presented, present, presenterSlide, sees } from "./drive-talk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { makeScratch, type Scratch } from "./scratch.ts";

if (chromiumPath === null) console.log("Skipped: no Chromium is installed, so nothing is presented.");

/** The words on the audience's screen. */
function wordsOf(audience: Page): Promise<string> {
  return audience.locator(".layer.seen").evaluate((layer) => layer.shadowRoot?.textContent ?? "");
}

/** The headline of the large slide in the presenter view. */
function headlineOf(page: Page): Promise<string> {
  return page
    .locator(".talk-current .talk-stage")
    .evaluate((stage) => stage.shadowRoot?.querySelector("h1, h2")?.textContent ?? "");
}

/** Watches whether there is ever a moment without a slide. */
async function watchForFlash(audience: Page): Promise<() => Promise<boolean>> {
  await audience.evaluate(() => {
    Object.assign(globalThis, { flashed: false });
    const look = () => {
      if (document.querySelector(".layer.seen") === null) Object.assign(globalThis, { flashed: true });
    };
    const screen = document.getElementById("screen");
    if (screen === null) throw new Error("there is no screen");
    new MutationObserver(look).observe(screen, { subtree: true, childList: true, attributeFilter: ["class"] });
  });
  return () => audience.evaluate(() => (globalThis as unknown as { readonly flashed: boolean }).flashed);
}

describe.skipIf(chromiumPath === null)("a slide that is corrected in the middle of a talk", () => {
  let desk: OpenDesk;
  let scratch: Scratch;

  afterEach(async () => {
    await desk.close();
    scratch.remove();
  });
  afterAll(closeBrowser);

  async function openBriefing(): Promise<OpenDesk> {
    scratch = makeScratch();
    const path = join(scratch.documents, "talk.briefing");
    writeFileSync(path, writeBriefingFile(sampleBriefing()).bytes);
    desk = await openDesk({ scratch, files: [path] });
    await desk.page.locator(".slide-stage").waitFor();
    return desk;
  }

  async function presentSlide4(): Promise<Presented> {
    const presented = await present(await openBriefing());
    await presented.page.keyboard.press("4");
    await presented.page.keyboard.press("Enter");
    await sees(presented.audience, "4");
    return presented;
  }

  async function writeHeadline(page: Page, words: string): Promise<void> {
    await page.keyboard.press("x");
    const dialog = page.getByRole("dialog", { name: "Correct slide 4" });
    await tabTo(page, dialog.getByRole("textbox", { name: "Headline" }));
    await page.keyboard.press("Control+A");
    await page.keyboard.type(words);
  }

  test("stays as it was for the audience until the presenter updates it, and then changes without a flash", async () => {
    const { page, audience } = await presentSlide4();
    const before = await wordsOf(audience);
    const picture = await audience.screenshot({ style: "#hint { visibility: hidden }" });
    await writeHeadline(page, "Corrected by hand");
    expect(await findAxeViolations(page), "dark").toEqual([]);
    await page.keyboard.press("Escape");
    const hint = page.getByRole("status").getByText("You changed 1 slide. The audience sees it as it was.");
    await hint.waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await wordsOf(audience)).toBe(before);
    expect((await audience.screenshot({ style: "#hint { visibility: hidden }" })).equals(picture)).toBe(true);
    expect(await headlineOf(page)).not.toBe("Corrected by hand");

    const hasFlashed = await watchForFlash(audience);
    await page.keyboard.press("Control+Shift+U");
    await expect.poll(() => wordsOf(audience)).toContain("Corrected by hand");
    await hint.waitFor({ state: "detached" });
    expect(await headlineOf(page)).toBe("Corrected by hand");
    expect(await audience.locator(".stage").count()).toBe(1);
    await sees(audience, "4");
    expect(await presenterSlide(page)).toBe(4);
    await page.keyboard.press("PageDown");
    await sees(audience, "5");
    await audience.keyboard.press("PageUp");
    await expect.poll(() => presenterSlide(page)).toBe(4);
    expect(await hasFlashed()).toBe(false);

    // Loaded anew, both have the corrected slide; undone, the audience keeps it until the next update.
    await audience.reload();
    await expect.poll(() => wordsOf(audience)).toContain("Corrected by hand");
    page.on("dialog", (dialog) => void dialog.accept());
    await page.waitForTimeout(600);
    await page.reload();
    await page.locator(".presenter").waitFor();
    expect(await headlineOf(page)).toBe("Corrected by hand");
    expect(await hint.count()).toBe(0);
    await writeHeadline(page, "Corrected again");
    await page.keyboard.press("Escape");
    await hint.waitFor();
    await page.keyboard.press("Control+Z");
    await hint.waitFor({ state: "detached" });
    expect(await wordsOf(audience)).toContain("Corrected by hand");
  }, 90_000);

  test("is updated from its dialog; notes follow at once and are nothing to update", async () => {
    const { page, audience } = await presentSlide4();
    await page.keyboard.press("e");
    await page.locator(".talk-notes .ProseMirror:focus").waitFor();
    await page.keyboard.type("Slower here. ");
    await page.keyboard.press("Escape");
    await page.getByText("Slower here.").waitFor();
    expect(await page.getByText(/^You changed/u).count()).toBe(0);
    await writeHeadline(page, "From the dialog");
    await tabTo(page, page.getByRole("button", { name: "Update the audience’s slides" }).last());
    await page.keyboard.press("Enter");
    await expect.poll(() => wordsOf(audience)).toContain("From the dialog");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await endTalk(page);
    await expect.poll(() => page.getByRole("textbox", { name: "Headline" }).innerText()).toBe("From the dialog");
  }, 60_000);

  test("of a rehearsal changes at once", async () => {
    const { page } = await openBriefing();
    await runCommand(page, "Rehearse");
    await page.locator(".presenter").waitFor();
    await page.keyboard.press("4");
    await page.keyboard.press("Enter");
    await writeHeadline(page, "Rehearsed");
    await page.keyboard.press("Escape");
    await expect.poll(() => headlineOf(page)).toBe("Rehearsed");
    expect(await page.getByText(/^You changed/u).count()).toBe(0);
  }, 60_000);
});
