import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { readBriefing, writeBriefingFile } from "../../slides/index.ts";
import { chromiumPath } from "../helpers/launch-chromium.ts";
import { sampleBriefing } from "../slides/edit/edited-briefing.ts";
import { runCommand, tabTo } from "./drive-desk.ts";
import { endTalk, present, sees } from "./drive-talk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { makeScratch, type Scratch } from "./scratch.ts";

if (chromiumPath === null) console.log("Skipped: no Chromium is installed, so nothing is pronounced.");

describe.skipIf(chromiumPath === null)("how names are said", () => {
  let desk: OpenDesk;
  let scratch: Scratch;

  afterEach(async () => {
    await desk.close();
    scratch.remove();
  });
  afterAll(closeBrowser);

  test("is written at the desk and in a talk, seen by the presenter alone, undone, and kept with the file", async () => {
    scratch = makeScratch();
    const path = join(scratch.documents, "talk.briefing");
    writeFileSync(path, writeBriefingFile(sampleBriefing()).bytes);
    desk = await openDesk({ scratch, files: [path] });
    const { page } = desk;
    const kept = () => {
      const reading = readBriefing(new Uint8Array(readFileSync(path)));
      return reading.ok ? reading.briefing.deck.pronunciations : null;
    };
    await page.locator(".slide-stage").waitFor();
    await runCommand(page, "Pronunciation of names");
    const dialog = page.getByRole("dialog", { name: "Pronunciation" });
    await tabTo(page, dialog.getByRole("textbox", { name: "Thomas Sanderson" }));
    await page.keyboard.type("TOM-us SAN-der-son");
    await tabTo(page, dialog.getByRole("textbox", { name: "Another word" }));
    await page.keyboard.type("Tajikistan");
    await tabTo(page, dialog.getByRole("textbox", { name: "How you say it" }));
    await page.keyboard.type("ta-jik-i-STAN");
    await page.keyboard.press("Enter");
    await dialog.getByRole("textbox", { name: "Tajikistan" }).waitFor();
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findAxeViolations(page), colorScheme).toEqual([]);
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo: Set pronunciation of “Tajikistan”" }).waitFor();

    const { audience } = await present(desk);
    await page.keyboard.press("4");
    await page.keyboard.press("Enter");
    await sees(audience, "4");
    const names = page.locator(".talk-names");
    await names.getByText("TOM-us SAN-der-son").waitFor();
    await names.getByText("ta-jik-i-STAN").waitFor();
    const before = await audience.screenshot();
    await page.keyboard.press("y");
    await tabTo(page, dialog.getByRole("textbox", { name: "CSTO" }));
    await page.keyboard.type("see-stow");
    await page.keyboard.press("Escape");
    await names.getByText("see-stow").waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    expect((await audience.screenshot()).equals(before)).toBe(true);
    expect(await audience.content()).not.toContain("see-stow");
    await page.keyboard.press("Control+Z");
    await names.getByText("see-stow").waitFor({ state: "detached" });
    // What was there before the talk is not undone in it.
    await page.keyboard.press("Control+Z");
    await names.getByText("ta-jik-i-STAN").waitFor();
    await endTalk(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+S");
    await expect.poll(kept).toEqual([
      { term: "Thomas Sanderson", say: "TOM-us SAN-der-son" },
      { term: "Tajikistan", say: "ta-jik-i-STAN" },
    ]);
  }, 90_000);
});
