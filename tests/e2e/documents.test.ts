import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { readBriefing } from "../../slides/index.ts";
import { exportInto, goToSlide, openFile, runCommand, tabTo } from "./drive-desk.ts";
import { type DeskOptions, type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { reportSkipped, shells } from "./shell-kinds.ts";

reportSkipped("documents");
afterAll(closeBrowser);

const sample = "samples/harbour-tunnel-statement.md";

const webPage = `<!doctype html><html><body><main>
<h1>Ferry to run at night</h1>
<p>By <a href="https://example.org/okafor">Rosa Okafor</a></p>
<p>The ferry at Port Merrow will run at night from 3 June 2031, the harbour authority said on Monday.</p>
<h2>Who pays</h2>
<ul><li>The town pays $2 million.</li><li>The region pays the rest.</li></ul>
<p>“Nobody should wait until morning,” said Ada Weld, the harbour master.</p>
</main></body></html>`;

describe.each(shells)("documents in $shell", ({ shell, reason }) => {
  const told = test.skipIf(reason !== null);
  let desk: OpenDesk | null = null;

  async function open(options: DeskOptions = {}): Promise<OpenDesk> {
    desk = await openDesk({ shell, ...options });
    return desk;
  }
  afterEach(async () => {
    await desk?.close();
    desk = null;
  });

  told("an article is opened, changed, saved, closed and reopened: the same document", async () => {
    const opened = await open();
    const { page, scratch, choosePath } = opened;
    const { keyboard } = page;
    const article = join(scratch.documents, "statement.md");
    const saved = join(scratch.documents, "Мой доклад.briefing");
    copyFileSync(sample, article);
    await openFile(opened, article);
    await goToSlide(page, 2);
    await keyboard.press("Enter");
    await keyboard.press("End");
    await keyboard.type(" (final)");
    await keyboard.press("Escape");
    await choosePath(() => keyboard.press("Control+S"), saved);
    await page.getByText("Saved", { exact: true }).waitFor();
    const first = readFileSync(saved);
    const reading = readBriefing(first);
    expect(reading.ok && reading.briefing.deck.slides[1]?.headline.text).toMatch(/ \(final\)$/u);

    await runCommand(page, "Close briefing");
    await page.getByRole("heading", { name: "Turn an article into a briefing" }).waitFor();
    await tabTo(page, page.getByRole("button", { name: saved }));
    await keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Headline" }).waitFor();
    await goToSlide(page, 2);
    expect(await page.getByRole("textbox", { name: "Headline" }).innerText()).toMatch(/ \(final\)$/u);

    const copies = join(scratch.documents, "copies");
    mkdirSync(copies);
    await exportInto(opened, copies, [/^Briefing/u]);
    const title = reading.ok ? reading.briefing.deck.title : "";
    expect(title).not.toBe("");
    const copy = readFileSync(join(copies, "statement-on-the-port-merrow-harbour-tunnel.briefing"));
    expect(Buffer.compare(copy, first)).toBe(0);
    expect(Buffer.compare(readFileSync(saved), first)).toBe(0);
    expect(readFileSync(article)).toEqual(readFileSync(sample));
  });

  told("a copied web page becomes a briefing with its headings and lists", async () => {
    const { page, copyPage } = await open();
    await copyPage(webPage);
    await page.getByRole("heading", { name: "Turn an article into a briefing" }).waitFor();
    await page.keyboard.press("Control+V");
    await page.getByRole("textbox", { name: "Headline" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Headline" }).innerText()).toBe("Ferry to run at night");
    const rail = page.getByRole("grid", { name: "Slides" });
    await rail.getByText("Who pays", { exact: true }).first().waitFor();
    expect(await page.locator(".source-list, [data-pane=source], .side-column").first().innerText()).toContain(
      "The region pays the rest.",
    );
  });

  told("a file that is no article is refused in one sentence, and nothing else happens", async () => {
    const { page, scratch, choosePath } = await open();
    const path = join(scratch.documents, "photo.md");
    writeFileSync(
      path,
      Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
    );
    await page.getByRole("heading", { name: "Turn an article into a briefing" }).waitFor();
    await choosePath(() => page.keyboard.press("Control+O"), path);
    const alert = page.getByRole("alert");
    await expect.poll(() => alert.innerText()).toMatch(/^“photo\.md” cannot be opened\. [^.]+\.$/u);
    expect(await page.getByRole("textbox").count()).toBe(0);
  });
});
