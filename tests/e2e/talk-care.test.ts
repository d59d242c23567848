import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { writeBriefingFile } from "../../slides/index.ts";
import { chromiumPath } from "../helpers/launch-chromium.ts";
import { edited, sampleBriefing } from "../slides/edit/edited-briefing.ts";
import { runCommand, tabTo } from "./drive-desk.ts";
import { endTalk, present, presenterSlide, sees } from "./drive-talk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { makeScratch, type Scratch } from "./scratch.ts";

if (chromiumPath === null) console.log("Skipped: no Chromium is installed, so nothing is presented.");

/** What only this file looks at: a date that never comes to pass while the tests are run. */
const embargo = "2999-12-01T09:00+05:00";

/** Of a talk that is kept, milliseconds, and a little more. */
const longEnough = 5_500;

/** Counts the locks on the display that a page holds. */
async function countLocks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const locks: { released: boolean }[] = [];
    Object.assign(globalThis, { locks });
    navigator.wakeLock.request = async () => {
      const lock = Object.assign(new EventTarget(), {
        released: false,
        type: "screen" as const,
        onrelease: null,
        async release() {
          lock.released = true;
        },
      });
      locks.push(lock);
      return lock;
    };
  });
  return () =>
    page.evaluate(() => {
      const { locks } = globalThis as unknown as { readonly locks: readonly { readonly released: boolean }[] };
      return locks.filter(({ released }) => !released).length;
    });
}

/** Closes the report of a talk that was long enough to have one. */
async function closeReport(page: Page): Promise<void> {
  const report = page.getByRole("dialog", { name: /^Talk of/u });
  await report.waitFor();
  await page.keyboard.press("Escape");
  await report.waitFor({ state: "detached" });
}

describe.skipIf(chromiumPath === null)("a talk that goes well whatever happens", () => {
  let desk: OpenDesk | null = null;
  let scratch: Scratch | null = null;

  afterEach(async () => {
    const open = desk;
    desk = null;
    await open?.close();
    scratch?.remove();
    scratch = null;
  });
  afterAll(closeBrowser);

  /** Opens a briefing from its file. */
  async function openBriefing(briefing = sampleBriefing()): Promise<OpenDesk> {
    scratch = makeScratch();
    const path = join(scratch.documents, "talk.briefing");
    writeFileSync(path, writeBriefingFile(briefing).bytes);
    desk = await openDesk({ scratch, files: [path] });
    await desk.page.locator(".slide-stage").waitFor();
    return desk;
  }

  test("asks before a talk under embargo, not before a rehearsal, and says so on every slide", async () => {
    const open = await openBriefing(edited(sampleBriefing(), { kind: "set-embargo", embargo }));
    const { page } = open;
    for (const [key, first] of [
      ["F5", "1"],
      ["Shift+F5", "1"],
    ] as const) {
      await page.keyboard.press(key);
      const dialog = page.getByRole("dialog", { name: "Present before the embargo ends?" });
      await dialog.getByText(/until December 1, 2999/u).waitFor();
      for (const colorScheme of ["dark", "light"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findAxeViolations(page), colorScheme).toEqual([]);
      }
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      expect(page.context().pages()).toHaveLength(1);
      expect(await page.locator(".presenter").count()).toBe(0);
      await page.keyboard.press(key);
      await dialog.waitFor();
      const { audience } = await present(open, "Enter");
      await sees(audience, first);
      const marking = () =>
        audience
          .locator(".layer.seen")
          .evaluate((layer) => layer.shadowRoot?.querySelector(".ls-marking")?.textContent ?? "");
      expect(await marking()).toContain("Embargoed until 1 December 2999, 09:00 UTC+05:00");
      await page.keyboard.press("PageDown");
      await sees(audience, "2");
      expect(await marking()).toContain("Embargoed until 1 December 2999");
      await endTalk(page);
      await page.keyboard.press("Control+Home");
    }
    await runCommand(page, "Rehearse");
    await page.locator(".presenter").waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await endTalk(page);
  }, 90_000);

  test("keeps the display awake in a talk and in a rehearsal, and lets it sleep afterwards", async () => {
    const open = await openBriefing();
    const { page } = open;
    const held = await countLocks(page);
    await present(open);
    await expect.poll(held).toBe(1);
    await endTalk(page);
    await expect.poll(held).toBe(0);
    await runCommand(page, "Rehearse");
    await page.locator(".presenter").waitFor();
    await expect.poll(held).toBe(1);
    await endTalk(page);
    await expect.poll(held).toBe(0);
  }, 60_000);

  test("goes on by itself while the shell does not answer; the audience follows when it does again", async () => {
    const open = await openBriefing();
    const { page, audience } = await present(open);
    await page.keyboard.press("PageDown");
    await sees(audience, "2");
    open.process.kill("SIGSTOP");
    try {
      await page.keyboard.press("PageDown");
      await page.keyboard.press("PageDown");
      await page.getByRole("alert").getByText("Lectern does not answer.").waitFor();
      expect(await presenterSlide(page)).toBe(4);
      await page.keyboard.press("e");
      await page.locator(".talk-notes .ProseMirror:focus").waitFor();
      await page.keyboard.type("Said without the shell. ");
      await page.keyboard.press("Escape");
      expect(await findAxeViolations(page)).toEqual([]);
      await sees(audience, "2");
    } finally {
      open.process.kill("SIGCONT");
    }
    await sees(audience, "4");
    await page.waitForTimeout(longEnough);
    await page.getByRole("alert").waitFor({ state: "detached" });
    await audience.keyboard.press("PageDown");
    await expect.poll(() => presenterSlide(page)).toBe(5);
    await endTalk(page);
    await closeReport(page);
    await page.keyboard.press("Control+S");
    await expect.poll(() => page.locator(".document-state").innerText()).toBe("Saved");
  }, 90_000);

  test("goes on from its file when the presenter's page is loaded anew, saved or not", async () => {
    const open = await openBriefing();
    const { page } = open;
    page.on("dialog", (dialog) => void dialog.accept());
    const title = await page.title();
    const { audience } = await present(open);
    await page.keyboard.press("PageDown");
    await page.reload();
    await page.locator(".presenter").waitFor();
    expect(await presenterSlide(page)).toBe(2);
    await page.keyboard.press("e");
    await page.locator(".talk-notes .ProseMirror:focus").waitFor();
    await page.keyboard.type("Typed before the second reload. ");
    await page.keyboard.press("Escape");
    await page.waitForTimeout(1_000);
    await page.reload();
    await page.locator(".presenter").waitFor();
    await page.getByText("Typed before the second reload.").waitFor();
    await page.keyboard.press("PageDown");
    await sees(audience, "3");
    await page.waitForTimeout(longEnough);
    await endTalk(page);
    await closeReport(page);
    // It is still the file's: saving asks for no name.
    await page.keyboard.press("Control+S");
    await expect.poll(() => page.locator(".document-state").innerText()).toBe("Saved");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await page.title()).toContain(title.split(" ")[0] ?? "");
  }, 90_000);

  test("tells where a text on the slide comes from when it is clicked with Alt, and nothing else on a click", async () => {
    const open = await openBriefing();
    const { page, audience } = await present(open);
    await page.keyboard.press("4");
    await page.keyboard.press("Enter");
    await sees(audience, "4");
    const item = page.locator(".talk-current [data-sources]").last();
    const words = (await item.innerText()).trim();
    await item.click();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await item.click({ modifiers: ["Alt"] });
    const dialog = page.getByRole("dialog", { name: "Where slide 4 comes from" });
    await dialog.waitFor();
    expect(await dialog.locator('li[data-lit="true"] h3').allInnerTexts()).toContain(words);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await sees(audience, "4");
  }, 60_000);

  test("the notes are given more room and less by keys, to a limit, and keep it", async () => {
    const open = await openBriefing();
    const { page } = open;
    await present(open);
    const splitter = page.getByRole("separator", { name: "Share of the slides in the window" });
    const width = async () => (await page.locator(".talk-slides").boundingBox())?.width ?? 0;
    const before = await width();
    await tabTo(page, splitter);
    const number = await presenterSlide(page);
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("ArrowLeft");
    await expect.poll(width).toBeLessThan(before - 40);
    // The arrows that move the line turn no slide.
    expect(await presenterSlide(page)).toBe(number);
    for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press("ArrowRight");
    await expect.poll(() => splitter.getAttribute("aria-valuenow")).toBe("72");
    for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press("ArrowLeft");
    await expect.poll(() => splitter.getAttribute("aria-valuenow")).toBe("28");
    const kept = await width();
    await endTalk(page);
    await present(open);
    expect(await width()).toBeCloseTo(kept, 0);
  }, 60_000);
});
