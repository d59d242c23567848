import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { readBriefing, writeBriefingFile } from "../../slides/index.ts";
import { openSmallDisk, type SmallDisk } from "../helpers/small-disk.ts";
import { composeBriefing } from "../slides/edit/edited-briefing.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type DeskOptions, type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { makeScratch, type Scratch } from "./scratch.ts";
import { reportSkipped, shells } from "./shell-kinds.ts";

reportSkipped("saving");
afterAll(closeBrowser);

const article = readFileSync("samples/harbour-tunnel-statement.md");

/** Puts a small briefing into a folder. Gives its path. */
function putBriefing(folder: string): string {
  const path = join(folder, "talk.briefing");
  writeFileSync(path, writeBriefingFile(composeBriefing(article, "tunnel.md")).bytes);
  return path;
}

/** All notes in a briefing on the disk, which has to be readable. */
function notesIn(path: string): string {
  const reading = readBriefing(new Uint8Array(readFileSync(path)));
  if (!reading.ok) throw new Error(reading.diagnostic.message);
  return reading.briefing.deck.slides.flatMap(({ notes }) => notes.map(({ text }) => text)).join("\n");
}

/** Types at the start of the notes, by keyboard alone. */
async function typeNotes(page: Page, text: string): Promise<void> {
  const notes = page.locator(".notes");
  await notes.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type(text, { delay: 15 });
}

/** Holds the screen against axe in both colour schemes. */
async function holdAgainstAxe(page: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findAxeViolations(page), colorScheme).toEqual([]);
  }
}

const stateOf = (page: Page): Locator => page.locator(".document-state");
const banners = (page: Page): Locator => page.getByRole("alert").filter({ hasText: /\S/u });

/** What the browser says by itself about a shell that is not there. */
const shellMissed =
  /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED|Failed to fetch/u;

describe.each(shells)("saving in $shell", ({ shell, reason }) => {
  const told = test.skipIf(reason !== null);
  let desk: OpenDesk | null = null;
  let disk: SmallDisk | null = null;
  let scratch: Scratch | null = null;

  async function open(options: DeskOptions = {}): Promise<OpenDesk> {
    desk = await openDesk({ shell, ...options });
    return desk;
  }

  /** Opens a briefing on a disk of its own, null where there can be none. */
  async function openOnDisk(): Promise<{ page: Page; path: string; disk: SmallDisk } | null> {
    disk = openSmallDisk();
    if (disk === null) return null;
    const path = putBriefing(disk.folder);
    const { page } = await open({ files: [path] });
    await page.locator(".notes").waitFor();
    return { page, path, disk };
  }

  afterEach(async () => {
    await desk?.close(shellMissed);
    desk = null;
    disk?.remove();
    disk = null;
    scratch?.remove();
    scratch = null;
  });

  told("a full disk is told, nothing is lost, and it is saved by itself when there is room again", async (context) => {
    const opened = await openOnDisk();
    if (opened === null) return context.skip("a small disk takes Linux and root");
    const { page, path, disk: small } = opened;
    const before = readFileSync(path);
    const makeRoom = small.fill();
    await typeNotes(page, "Written on a full disk. ");
    await banners(page).getByText("Not saved. The disk is full. Your work is kept; Lectern tries again.").waitFor();
    expect(await stateOf(page).innerText()).toBe("Not saved");
    await holdAgainstAxe(page);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(small.folder).sort()).toEqual(["filler", "talk.briefing"]);
    await typeNotes(page, "And more. ");
    makeRoom();
    await expect.poll(() => stateOf(page).innerText()).toBe("Saved");
    expect(await banners(page).count()).toBe(0);
    expect(notesIn(path)).toContain("And more. Written on a full disk. ");
  });

  told("work on a full disk outlives a killed shell", async (context) => {
    scratch = makeScratch();
    disk = openSmallDisk();
    if (disk === null) return context.skip("a small disk takes Linux and root");
    const path = putBriefing(disk.folder);
    const first = await open({ scratch, files: [path] });
    await first.page.locator(".notes").waitFor();
    disk.fill();
    await typeNotes(first.page, "Kept elsewhere. ");
    await banners(first.page).getByText("The disk is full").waitFor();
    first.process.kill("SIGKILL");
    await first.close(shellMissed);
    const { page } = await open({ scratch, files: [path] });
    await banners(page).getByText("1 briefing was not saved when Lectern ended.").waitFor();
    await page.getByRole("button", { name: "Show…" }).press("Enter");
    const dialog = page.getByRole("dialog", { name: "Unsaved work was kept" });
    await dialog.waitFor();
    await holdAgainstAxe(page);
    await dialog.getByRole("button", { name: /^Reopen/u }).press("Enter");
    await expect.poll(() => page.locator(".notes").innerText()).toContain("Kept elsewhere. ");
    await expect.poll(() => banners(page).count()).toBe(0);
    expect(notesIn(path)).not.toContain("Kept elsewhere");
  });

  told("a disk that becomes read-only is told, and saving goes on when it is writable again", async (context) => {
    const opened = await openOnDisk();
    if (opened === null) return context.skip("a small disk takes Linux and root");
    const { page, path, disk: small } = opened;
    const unprotect = small.protect();
    await typeNotes(page, "Against the lock. ");
    await banners(page).getByText("Not saved. The file or its folder is read-only.").waitFor();
    expect(notesIn(path)).not.toContain("Against the lock.");
    unprotect();
    await expect.poll(() => stateOf(page).innerText()).toBe("Saved");
    expect(notesIn(path)).toContain("Against the lock. ");
  });

  told("a folder that vanishes is told, and saving goes on when it is back", async () => {
    scratch = makeScratch();
    const folder = join(scratch.documents, "stick");
    mkdirSync(folder);
    const path = putBriefing(folder);
    const { page } = await open({ scratch, files: [path] });
    await page.locator(".notes").waitFor();
    renameSync(folder, `${folder}-away`);
    await typeNotes(page, "While it was away. ");
    // Whether the save or the look at the file comes first: it is told.
    await banners(page)
      .getByText(/Its folder is not there any more|“talk.briefing” is gone/u)
      .waitFor();
    await page.keyboard.press("Control+S");
    await banners(page).getByText("Not saved. Its folder is not there any more.").waitFor();
    expect(await banners(page).count()).toBe(1);
    await expect.poll(() => stateOf(page).innerText()).toBe("Not saved");
    renameSync(`${folder}-away`, folder);
    await expect.poll(() => stateOf(page).innerText()).toBe("Saved");
    await expect.poll(() => banners(page).count()).toBe(0);
    expect(notesIn(path)).toContain("While it was away. ");
  });

  told("a full disk under the journal is told, and the journal goes on by itself", async (context) => {
    disk = openSmallDisk();
    if (disk === null) return context.skip("a small disk takes Linux and root");
    const made = makeScratch();
    scratch = { ...made, env: { ...made.env, XDG_STATE_HOME: disk.folder } };
    const first = await open({ scratch });
    await first.page.getByRole("button", { name: "Try the sample" }).press("Enter");
    await first.page.locator(".notes").waitFor();
    const makeRoom = disk.fill();
    await typeNotes(first.page, "Nowhere to keep it. ");
    const problem = "Your changes cannot be kept against a crash. The disk is full. Save the briefing.";
    await banners(first.page).getByText(problem).waitFor();
    await holdAgainstAxe(first.page);
    makeRoom();
    await expect.poll(() => banners(first.page).count()).toBe(0);
    first.process.kill("SIGKILL");
    await first.close(shellMissed);
    const { page } = await open({ scratch });
    await page.getByRole("button", { name: /^Reopen/u }).press("Enter");
    await expect.poll(() => page.locator(".notes").innerText()).toContain("Nowhere to keep it. ");
  });

  told("a first save on a full disk is told, and goes elsewhere or there later", async (context) => {
    scratch = makeScratch();
    disk = openSmallDisk();
    if (disk === null) return context.skip("a small disk takes Linux and root");
    const { page, choosePath } = await open({ scratch });
    await page.getByRole("button", { name: "Try the sample" }).press("Enter");
    await page.locator(".notes").waitFor();
    const makeRoom = disk.fill();
    const path = join(disk.folder, "first.briefing");
    await choosePath(() => page.keyboard.press("Control+S"), path);
    await banners(page).getByText("Not saved. The disk is full. Your work is kept.").waitFor();
    expect(readdirSync(disk.folder)).toEqual(["filler"]);
    const elsewhere = join(scratch.documents, "elsewhere.briefing");
    await choosePath(() => page.getByRole("alert").getByRole("button", { name: "Save as…" }).press("Enter"), elsewhere);
    await expect.poll(() => stateOf(page).innerText()).toBe("Saved");
    expect(await banners(page).count()).toBe(0);
    makeRoom();
    await choosePath(() => page.keyboard.press("Control+Shift+S"), path);
    await expect.poll(() => readdirSync(disk?.folder ?? "")).toEqual(["first.briefing"]);
    await expect.poll(() => notesIn(path)).toBe(notesIn(elsewhere));
  });

  told("a file that is read-only is never written over: a save asks where", async () => {
    scratch = makeScratch();
    const path = putBriefing(scratch.documents);
    chmodSync(path, 0o444);
    const before = readFileSync(path);
    const { page, choosePath } = await open({ scratch, files: [path] });
    await page.locator(".notes").waitFor();
    expect(await stateOf(page).innerText()).toBe("Read-only");
    await typeNotes(page, "My own copy. ");
    const copy = join(scratch.documents, "copy.briefing");
    await choosePath(() => page.keyboard.press("Control+S"), copy);
    await expect.poll(() => stateOf(page).innerText()).toBe("Saved");
    expect(notesIn(copy)).toContain("My own copy. ");
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  told("saving again while a save is under way is no change by another program", async () => {
    scratch = makeScratch();
    const path = putBriefing(scratch.documents);
    const { page } = await open({ scratch, files: [path] });
    await page.locator(".notes").waitFor();
    for (const word of ["One ", "two ", "three "]) {
      await typeNotes(page, word);
      await page.keyboard.press("Control+S");
      await page.keyboard.press("Control+S");
    }
    await expect.poll(() => stateOf(page).innerText()).toBe("Saved");
    expect(await banners(page).count()).toBe(0);
    expect(notesIn(path)).toContain("three two One ");
  });

  told("what was undone is not offered after a crash", async () => {
    scratch = makeScratch();
    const path = putBriefing(scratch.documents);
    const first = await open({ scratch, files: [path] });
    await first.page.locator(".notes").waitFor();
    // Autosave would save it before it is undone.
    await first.page.keyboard.press("Control+K");
    await first.page.keyboard.type("autosave");
    await first.page.keyboard.press("Enter");
    await typeNotes(first.page, "Never mind. ");
    await expect.poll(() => stateOf(first.page).innerText()).toBe("Edited");
    await new Promise((resolve) => setTimeout(resolve, 600));
    while ((await stateOf(first.page).innerText()) !== "Saved") await first.page.keyboard.press("Control+Z");
    await new Promise((resolve) => setTimeout(resolve, 600));
    first.process.kill("SIGKILL");
    await first.close(shellMissed);
    const { page } = await open({ scratch });
    await page.getByRole("heading", { name: "Turn an article into a briefing" }).waitFor();
    expect(await page.getByRole("button", { name: /^Reopen/u }).count()).toBe(0);
  });

  told("a shell that is gone is told, and the page saves a copy by itself", async () => {
    const { page, process } = await open();
    await page.getByRole("button", { name: "Try the sample" }).press("Enter");
    await page.locator(".notes").waitFor();
    process.kill("SIGKILL");
    await typeNotes(page, "Is anybody there? ");
    await banners(page).getByText("Lectern has ended and cannot save this window any more.").waitFor();
    expect(await banners(page).count()).toBe(1);
    await holdAgainstAxe(page);
    const downloaded = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save a copy" }).press("Enter");
    const download = await downloaded;
    expect(download.suggestedFilename()).toMatch(/\.briefing$/u);
    expect(notesIn(await download.path())).toContain("Is anybody there? ");
  });
});
