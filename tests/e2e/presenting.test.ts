import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { chromiumPath } from "../helpers/launch-chromium.ts";
import { goToSlide, runCommand, slideNumber, tabTo } from "./drive-desk.ts";
import { endTalk, present, presenterSlide, sees } from "./drive-talk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type DeskOptions, type OpenDesk, openDesk } from "./open-desk.ts";
import { foreignRequests } from "./watch-page.ts";

if (chromiumPath === null) console.log("Skipped: no Chromium is installed, so nothing is presented.");

const sample = "samples/kazakhstan-security-2013.md";
/** Of a talk that is kept, milliseconds, and a little more. */
const longEnough = 5_500;

let open: OpenDesk | null = null;

async function openSample(options: DeskOptions = {}): Promise<OpenDesk> {
  open = await openDesk({ files: [sample], ...options });
  await open.page.locator(".slide-stage").waitFor();
  return open;
}

describe.skipIf(chromiumPath === null)("presenting", () => {
  afterEach(async () => {
    const desk = open;
    open = null;
    await desk?.close();
  });

  test("starts at the first slide or at the one in the middle, and comes back to where the talk ended", async () => {
    const desk = await openSample();
    await goToSlide(desk.page, 3);
    const { page, audience } = await present(desk, "Shift+F5");
    await sees(audience, "3");
    await page.keyboard.press("PageDown");
    await sees(audience, "4");
    const closed = audience.waitForEvent("close");
    await endTalk(page);
    await closed;
    expect(await slideNumber(page)).toBe(4);
    // Who only looked whether it works has no report and nothing to save.
    expect(await page.getByRole("dialog").count()).toBe(0);
    const again = await present(desk);
    await sees(again.audience, "1");
    expect(await presenterSlide(page)).toBe(1);
    await endTalk(page);
  }, 90_000);

  test("moves the audience by keys and clickers, jumps by number, and starts the timer on leaving the first slide", async () => {
    const { page, audience } = await present(await openSample());
    const elapsed = page.locator(".talk-elapsed");
    await page.waitForTimeout(1_200);
    expect(await elapsed.innerText()).toBe("0:00");
    await page.keyboard.press("Space");
    await sees(audience, "2");
    await expect.poll(() => elapsed.innerText()).toBe("0:01");
    await page.keyboard.press("t");
    await page.getByText("paused", { exact: true }).waitFor();
    await page.keyboard.press("1");
    await page.keyboard.press("2");
    await page.getByText("Go to 12").waitFor();
    await sees(audience, "2");
    await page.keyboard.press("Enter");
    await sees(audience, "12");
    await page.keyboard.press("7");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.keyboard.press("Home");
    await sees(audience, "1");
    await page.keyboard.press("End");
    await page.getByText("End of the briefing").waitFor();
    // A clicker that sends Escape and F5 by mistake neither ends the talk nor loads the page anew.
    await page.keyboard.press("Escape");
    await page.getByRole("dialog", { name: "End the talk?" }).waitFor();
    await page.keyboard.press("F5");
    await page.keyboard.press("PageUp");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const last = await presenterSlide(page);
    await sees(audience, String(last));
    await audience.bringToFront();
    await audience.keyboard.press("PageUp");
    await expect.poll(() => presenterSlide(page)).toBe(last - 1);
  }, 90_000);

  test("leaves the audience's picture alone while the presenter looks around, searches and asks", async () => {
    const { page, audience } = await present(await openSample());
    await page.keyboard.press("5");
    await page.keyboard.press("Enter");
    await sees(audience, "5");
    await audience.waitForTimeout(300);
    const before = await audience.screenshot();
    const isUntouched = async () => (await audience.screenshot()).equals(before);

    await page.keyboard.press("f");
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    expect(await presenterSlide(page)).toBe(7);
    await page.getByText("Only you see this").waitFor();
    await page.getByText("The audience sees", { exact: true }).waitFor();
    expect(await isUntouched()).toBe(true);
    await page.keyboard.press("PageUp");
    await page.keyboard.press("PageUp");
    await page.keyboard.press("f");

    await page.keyboard.press("b");
    await sees(audience, "black");
    await page.getByText("The screen is black.").waitFor();
    await page.keyboard.press("b");
    await page.keyboard.press("w");
    await sees(audience, "white");
    await page.keyboard.press("w");
    await sees(audience, "5");
    expect(await isUntouched()).toBe(true);

    for (const key of ["/", "i", "k", "o", "?"]) {
      await page.keyboard.press(key);
      await page.getByRole("dialog").waitFor();
      if (key === "/") await page.keyboard.type("police");
      expect(await isUntouched(), key).toBe(true);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    await page.keyboard.press("l");
    await expect.poll(() => audience.locator(".pointer").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => audience.locator(".pointer").isVisible()).toBe(false);
    expect(await isUntouched()).toBe(true);
  }, 90_000);

  test("answers a question: goes to a slide, or puts a sentence with its source on the screen and takes it off", async () => {
    const { page, audience } = await present(await openSample());
    await page.keyboard.press("/");
    await page.getByRole("combobox").waitFor();
    await page.keyboard.type("screened police");
    const sentence = page.getByRole("option", { name: /The police have been screened as well\./u });
    await sentence.waitFor();
    for (let steps = 0; steps < 30; steps += 1) {
      if ((await sentence.getAttribute("aria-selected")) === "true") break;
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Shift+Enter");
    await sees(audience, "quote");
    const shown = await audience.locator(".layer.seen").evaluate((layer) => layer.shadowRoot?.textContent ?? "");
    expect(shown).toContain("The police have been screened as well.");
    expect(shown).toContain("15 July 2013");
    await page.getByText("The audience reads a quotation").waitFor();
    await page.keyboard.press("Escape");
    await sees(audience, "1");

    await page.keyboard.press("/");
    await page.keyboard.type("screened police");
    await sentence.waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await sees(audience, "8");
    await page.keyboard.press("/");
    await page.keyboard.type("zzzzqqq");
    await page.getByText("Nothing in the slides or the article.").waitFor();
    await page.keyboard.press("Escape");
  }, 90_000);

  test("keeps notes, marks and place over a reload of either window, and reports the talk", async () => {
    const desk = await openSample();
    const { page, audience } = await present(desk);
    await page.keyboard.press("3");
    await page.keyboard.press("Enter");
    await sees(audience, "3");
    await page.keyboard.press("m");
    await page.keyboard.press("e");
    await page.locator(".talk-notes .ProseMirror").waitFor();
    await page.keyboard.type("Point at the map. ");
    await page.keyboard.press("Escape");
    // Keys are the talk's again.
    await page.keyboard.press("b");
    await sees(audience, "black");
    await page.keyboard.press("b");
    await page.keyboard.press("PageDown");
    await sees(audience, "4");
    await page.waitForTimeout(1_000);

    page.once("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await page.locator(".presenter").waitFor();
    expect(await presenterSlide(page)).toBe(4);
    await page.keyboard.press("PageUp");
    await sees(audience, "3");
    await page.getByText("Point at the map.").waitFor();
    await page.getByRole("button", { name: "Marked (M)" }).waitFor();
    await audience.reload();
    await audience.locator(".layer.seen").waitFor();
    await sees(audience, "3");
    await page.keyboard.press("PageDown");
    await sees(audience, "4");
    await page.waitForTimeout(longEnough);

    await endTalk(page);
    const report = page.getByRole("dialog", { name: /^Talk of/u });
    await report.getByRole("row", { name: /^3\. .*Marked/u }).waitFor();
    await report.getByRole("row", { name: /^2\. .*skipped/u }).waitFor();
    await report.getByText(/sentences? went unsaid/u).waitFor();
    await page.keyboard.press("Enter");
    await report.waitFor({ state: "detached" });
    expect(await slideNumber(page)).toBe(4);
    await goToSlide(page, 3);
    await expect.poll(() => page.locator(".notes-pane .notes").innerText()).toContain("Point at the map.");
    await page.getByRole("button", { name: /^Undo/u }).waitFor();
  }, 120_000);

  test("goes on when the audience's window is closed, and opens it again", async () => {
    const { page, audience } = await present(await openSample());
    await page.keyboard.press("PageDown");
    await sees(audience, "2");
    await audience.close();
    await page.getByRole("alert").getByText("The audience’s window is not open.").waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press("PageDown");
    expect(await presenterSlide(page)).toBe(3);
    const opened = page.context().waitForEvent("page");
    await page.keyboard.press("s");
    const again = await opened;
    await again.locator(".layer.seen").waitFor();
    await sees(again, "3");
    await page.getByRole("alert").waitFor({ state: "detached" });
    // Two Escapes in the audience's window end the talk for both.
    await again.keyboard.press("Escape");
    await again.keyboard.press("Escape");
    await page.locator(".desk").waitFor();
    expect(await slideNumber(page)).toBe(3);
  }, 90_000);

  test("rehearses without an audience; the measured times become the plan and can be undone; the report is written", async () => {
    const desk = await openSample();
    const { page, choosePath, scratch } = desk;
    await runCommand(page, "Rehearse");
    await page.locator(".presenter").waitFor();
    expect(page.context().pages()).toHaveLength(1);
    await page.keyboard.press("PageDown");
    await page.waitForTimeout(longEnough);
    await page.keyboard.press("PageDown");
    await endTalk(page);
    const dialog = page.getByRole("dialog", { name: /^Rehearsal of/u });
    await dialog.waitFor();
    for (const [name, kind] of [
      ["Save as text…", "txt"],
      ["Save as table…", "csv"],
    ] as const) {
      const folder = join(scratch.documents, kind);
      mkdirSync(folder);
      await choosePath(async () => {
        await tabTo(page, dialog.getByRole("button", { name }));
        await page.keyboard.press("Enter");
      }, folder);
      await dialog.waitFor();
      const [file = ""] = readdirSync(folder);
      expect(file).toMatch(new RegExp(`\\.talk\\.${kind}$`, "u"));
      expect(readFileSync(join(folder, file), "utf8")).toContain("Bottom line");
    }

    const minutes = () => page.locator(".status-bar").innerText();
    const planned = await minutes();
    await tabTo(page, dialog.getByRole("button", { name: "Take these times as the plan" }));
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await expect.poll(minutes).not.toBe(planned);
    await page.keyboard.press("Control+Z");
    await expect.poll(minutes).toBe(planned);
  }, 120_000);

  test("proposes what to leave out when time is short, and takes it back", async () => {
    const { page, audience } = await present(await openSample());
    await page.keyboard.press("Space");
    await sees(audience, "2");
    const goal = page.getByRole("button", { name: "What the timer counts to" });
    await tabTo(page, goal);
    await page.keyboard.press("Enter");
    const field = page.getByRole("textbox", { name: "Count down, minutes" });
    await tabTo(page, field);
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByText(/left · /u).waitFor();
    // Space goes on with the talk; it does not open the dialog again that was just closed.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    await page.keyboard.press("Space");
    await sees(audience, "3");
    await page.keyboard.press("PageUp");
    await sees(audience, "2");
    await page.keyboard.press("k");
    const dialog = page.getByRole("dialog", { name: "To end on time" });
    await dialog.getByText(/sentences? go(?:es)? unsaid/u).waitFor();
    const skipped = await dialog.locator("section section").first().locator("li b").allInnerTexts();
    expect(skipped.length).toBeGreaterThan(0);
    expect(skipped).not.toContain("1");
    expect(skipped).not.toContain("2");
    await tabTo(page, dialog.getByRole("button", { name: "Leave this out" }));
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.keyboard.press("o");
    expect(await page.locator('.talk-tile[data-skipped="true"]').count()).toBe(skipped.length);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("k");
    await tabTo(page, dialog.getByRole("button", { name: "Take back what is skipped" }));
    await page.keyboard.press("Enter");
    await page.getByText("Nothing is skipped any more.").waitFor();
  }, 90_000);

  test.each(["light", "dark"] as const)(
    "is clear to screen readers everywhere (%s)",
    async (colourScheme) => {
      const desk = await openSample({ colourScheme });
      const { page } = desk;
      if (colourScheme === "light") await runCommand(page, "Dark presenter view");
      const { audience, record } = await present(desk);
      const dark = await page.evaluate(() => document.documentElement.dataset.scheme ?? "system");
      expect(dark).toBe(colourScheme === "light" ? "system" : "dark");
      await page.keyboard.press("4");
      await page.keyboard.press("Enter");
      await sees(audience, "4");
      expect(await findAxeViolations(page)).toEqual([]);
      await page.keyboard.press("f");
      await page.keyboard.press("PageDown");
      await page.keyboard.press("b");
      expect(await findAxeViolations(page), "covered and frozen").toEqual([]);
      await page.keyboard.press("b");
      for (const key of ["/", "i", "k", "o", "?", "s", "Escape"]) {
        await page.keyboard.press(key);
        await page.getByRole("dialog").waitFor();
        if (key === "/") await page.keyboard.type("security");
        expect(await findAxeViolations(page), key).toEqual([]);
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
      }
      await page.waitForTimeout(longEnough);
      await endTalk(page);
      await page.getByRole("dialog", { name: /^Talk of/u }).waitFor();
      expect(await findAxeViolations(page), "report").toEqual([]);
      await page.keyboard.press("Escape");
      await runCommand(page, "Talks and rehearsals");
      await page.getByRole("dialog", { name: "Talks and rehearsals" }).waitFor();
      expect(await findAxeViolations(page), "talks").toEqual([]);
      expect(foreignRequests(record, new URL(page.url()).origin)).toEqual([]);
    },
    120_000,
  );
});
