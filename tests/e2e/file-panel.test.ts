import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { tabTo } from "./drive-desk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { makeScratch, type Scratch } from "./scratch.ts";
import { shells } from "./shell-kinds.ts";

afterAll(closeBrowser);

/** The desktop app has the system's own dialogs. */
const reason = shells.find(({ shell }) => shell === "browser")?.reason ?? null;
if (reason !== null) console.log(`Skipped: the file panel (browser): ${reason}.`);

const article = "samples/harbour-tunnel-statement.md";

describe.skipIf(reason !== null)("the file panel", () => {
  let scratch: Scratch;
  let desk: OpenDesk;
  let page: Page;

  beforeEach(() => {
    scratch = makeScratch();
  });
  afterEach(async () => {
    await desk.close();
    scratch.remove();
  });

  async function start(options: { readonly colourScheme?: "light" | "dark" } = {}): Promise<void> {
    desk = await openDesk({ scratch, ...options });
    page = desk.page;
    await page.getByRole("heading", { name: "Turn an article into a briefing" }).waitFor();
  }

  const panel = () => page.locator(".file-panel");
  const list = (folder: string) => page.getByRole("listbox", { name: `Contents of ${folder}`, exact: true });
  const names = () => panel().getByRole("option").locator(".entry-name").allInnerTexts();
  const focused = (locator: Locator) => expect.poll(() => locator.evaluate((it) => it === document.activeElement));
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  async function openPanel(): Promise<void> {
    await press("Control+O");
    await list(scratch.home).waitFor();
  }

  test("is looked around in by keys alone: into folders, up again, to an article", async () => {
    const folder = join(scratch.documents, "Отчёты 2025", "odd\nname & <b>more");
    mkdirSync(folder, { recursive: true });
    copyFileSync(article, join(folder, "statement.md"));
    await start();
    await openPanel();
    await focused(panel().getByRole("searchbox")).toBe(true);
    await press("ArrowDown", "Enter");
    await list(scratch.documents).waitFor();
    // The focus stays in the list, so Enter and Backspace go on.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("option");
    await press("Enter");
    await list(join(scratch.documents, "Отчёты 2025")).waitFor();
    await press("Backspace");
    await list(scratch.documents).waitFor();
    await press("Enter");
    await list(join(scratch.documents, "Отчёты 2025")).waitFor();
    await press("Enter");
    await expect.poll(names).toEqual(["statement.md"]);
    await press("Alt+ArrowUp");
    await list(join(scratch.documents, "Отчёты 2025")).waitFor();
    await press("Enter");
    await expect.poll(names).toEqual(["statement.md"]);
    await press("Enter");
    await page.getByRole("textbox", { name: "Headline" }).waitFor();
    // It begins there the next time.
    await press("Control+O");
    await expect.poll(names).toEqual(["statement.md"]);
    await press("ArrowDown", "Escape");
    await panel().waitFor({ state: "detached" });
  });

  test("lists what can be read, and all files when asked; hidden ones never", async () => {
    for (const name of ["a.md", "b.png", ".hidden.md", "c.briefing", "d.txt", "e.html"]) {
      writeFileSync(join(scratch.documents, name), "x");
    }
    await start();
    await openPanel();
    await press("ArrowDown", "Enter");
    await expect.poll(names).toEqual(["a.md", "c.briefing", "d.txt", "e.html"]);
    await tabTo(page, panel().getByRole("radio", { name: "Articles and briefings" }));
    await press("ArrowRight", "Space");
    await expect.poll(names).toEqual(["a.md", "b.png", "c.briefing", "d.txt", "e.html"]);
  });

  test("finds a name among thousands as it is typed, and opens the first with Enter", async () => {
    for (let index = 0; index < 3000; index += 1) writeFileSync(join(scratch.documents, `note ${index}.txt`), "x");
    copyFileSync(article, join(scratch.documents, "Резюме.md"));
    await start();
    await openPanel();
    await press("ArrowDown", "Enter");
    await list(scratch.documents).waitFor();
    // Only what is in sight is in the page.
    expect(await panel().getByRole("option").count()).toBeLessThan(80);
    await tabTo(page, panel().getByRole("searchbox"));
    const begin = performance.now();
    await page.keyboard.type("РЕЗ");
    await expect.poll(names).toEqual(["Резюме.md"]);
    expect(performance.now() - begin).toBeLessThan(5000);
    await press("Enter");
    await page.getByRole("textbox", { name: "Headline" }).waitFor();
  });

  test("says in one sentence what cannot be shown, and stays where it was", async () => {
    const [gone, closed] = [join(scratch.documents, "gone"), join(scratch.documents, "closed")];
    mkdirSync(gone);
    mkdirSync(closed);
    await start();
    await openPanel();
    await press("ArrowDown", "Enter");
    await expect.poll(names).toEqual(["closed", "gone"]);
    rmSync(gone, { recursive: true });
    const problem = panel().getByRole("alert");
    await press("ArrowDown", "Enter");
    await expect.poll(() => problem.innerText()).toBe(`There is no folder ${gone}.`);
    expect(await names()).toEqual(["closed", "gone"]);
    await tabTo(page, panel().getByRole("searchbox"));
    await page.keyboard.type("/nowhere/at/all.md");
    expect(await problem.innerText()).toBe("");
    await press("Enter");
    await expect.poll(() => problem.innerText()).toBe("There is nothing at /nowhere/at/all.md.");
    if (process.getuid?.() !== 0) {
      chmodSync(closed, 0);
      await press("Control+A");
      await page.keyboard.type(closed);
      await press("Enter");
      await expect.poll(() => problem.innerText()).toBe(`You may not look into ${closed}.`);
      chmodSync(closed, 0o700);
    }
    await press("Control+A");
    await page.keyboard.type("~/Documents/closed");
    await press("Enter");
    await list(closed).waitFor();
    await panel().getByText("This folder is empty.").waitFor();
  });

  test("gives a saved briefing its ending, and asks before a file is replaced", async () => {
    const [source, old] = [join(scratch.documents, "statement.md"), join(scratch.documents, "old.briefing")];
    copyFileSync(article, source);
    writeFileSync(old, "something else");
    await start();
    await desk.choosePath(() => press("Control+O"), source);
    await page.getByRole("textbox", { name: "Headline" }).waitFor();
    await press("Control+S");
    const name = panel().getByRole("textbox", { name: "Name" });
    // It begins beside the article, and typing replaces the name that is suggested.
    await list(scratch.documents).waitFor();
    await focused(name).toBe(true);
    await page.keyboard.type("old");
    expect(await name.inputValue()).toBe("old.briefing");
    await press("Enter");
    await panel().getByText("“old.briefing” is already there. Replace it?").waitFor();
    await press("Enter");
    expect(readFileSync(old, "utf8")).toBe("something else");
    await tabTo(page, name);
    await press("Control+A");
    await page.keyboard.type("a:b");
    await press("Enter");
    await expect.poll(() => panel().getByRole("alert").innerText()).toMatch(/^A file cannot be called that\./u);
    await press("Control+A");
    await page.keyboard.type("new");
    await press("Enter");
    await panel().waitFor({ state: "detached" });
    await expect.poll(() => existsSync(join(scratch.documents, "new.briefing"))).toBe(true);

    await press("Control+Shift+S");
    await list(scratch.documents).waitFor();
    await page.keyboard.type("old");
    await press("Enter");
    await panel().getByRole("button", { name: "Replace", exact: true }).waitFor();
    await press("Tab", "Enter");
    await panel().waitFor({ state: "detached" });
    await expect.poll(() => readFileSync(old).subarray(0, 2).toString()).toBe("PK");
  });

  test.each(["light", "dark"] as const)("has nothing that axe objects to in %s colours", async (colourScheme) => {
    copyFileSync(article, join(scratch.documents, "statement.md"));
    await start({ colourScheme });
    await openPanel();
    await press("ArrowDown", "Enter");
    await list(scratch.documents).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await press("Enter");
    await page.getByRole("textbox", { name: "Headline" }).waitFor();
    await press("Control+S");
    await list(scratch.documents).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
