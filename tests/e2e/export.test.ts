import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { readDocx } from "../helpers/read-docx.ts";
import { readPptx } from "../helpers/read-pptx.ts";
import { exportInto, openFile, tabTo } from "./drive-desk.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { type DeskOptions, type OpenDesk, openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { reportSkipped, shells } from "./shell-kinds.ts";

reportSkipped("exporting");
afterAll(closeBrowser);

const sample = join(process.cwd(), "samples/harbour-tunnel-statement.md");
const slug = "statement-on-the-port-merrow-harbour-tunnel";

describe.each(shells)("exporting in $shell", ({ shell, reason }) => {
  const told = test.skipIf(reason !== null);
  let desk: OpenDesk | null = null;

  async function open(options: DeskOptions = {}): Promise<OpenDesk & { readonly folder: string }> {
    desk = await openDesk({ shell, ...options });
    const folder = join(desk.scratch.documents, "Для печати");
    mkdirSync(folder);
    await openFile(desk, sample);
    return { ...desk, folder };
  }
  afterEach(async () => {
    await desk?.close();
    desk = null;
  });

  told("makes a presentation, both PDFs and Markdown, all by keyboard", async () => {
    const opened = await open();
    const { page, folder } = opened;
    await exportInto(opened, folder, [/^Presentation/u, /^Slides as PDF/u, /^Handout/u, /^Markdown/u]);
    expect(readdirSync(folder).sort()).toEqual(
      ["handout.pdf", "html", "md", "slides.pdf"].map((ending) => `${slug}.${ending}`),
    );
    const read = (ending: string) => readFileSync(join(folder, `${slug}.${ending}`));
    expect(read("html").toString()).toContain('<div class="reveal"');
    expect(read("md").toString()).toContain("Note:");
    const slides = Number(/of (\d+)/u.exec(await page.getByText(/^Slide \d+ of \d+$/u).innerText())?.[1]);
    const pdf = await getDocument({ data: new Uint8Array(read("slides.pdf")) }).promise;
    expect(pdf.numPages).toBe(slides);
    const handout = await getDocument({ data: new Uint8Array(read("handout.pdf")) }).promise;
    const words = await (await handout.getPage(1)).getTextContent();
    expect(words.items.map((item) => ("str" in item ? item.str : "")).join(" ")).toContain("Port Merrow");
    await Promise.all([pdf.destroy(), handout.destroy()]);
  });

  told("makes PowerPoint and Word files with every slide and the notes, all by keyboard", async () => {
    const opened = await open();
    const { page, folder } = opened;
    await exportInto(opened, folder, [/^PowerPoint/u, /^Word/u]);
    expect(readdirSync(folder).sort()).toEqual([`${slug}.docx`, `${slug}.pptx`]);
    const read = (ending: string) => Uint8Array.from(readFileSync(join(folder, `${slug}.${ending}`)));
    const deck = readPptx(read("pptx"));
    expect(deck).toHaveLength(Number(/of (\d+)/u.exec(await page.getByText(/^Slide \d+ of \d+$/u).innerText())?.[1]));
    expect(deck.some(({ notes }) => notes !== null)).toBe(true);
    expect(readDocx(read("docx")).map(({ text }) => text)).toContain("Speaker notes");
  });

  told("remembers what was chosen, leaves the notes out, and asks before it replaces files", async () => {
    const opened = await open();
    const { page, folder } = opened;
    const path = join(folder, `${slug}.md`);
    await exportInto(opened, folder, [/^Markdown/u]);
    const dialog = page.getByRole("dialog", { name: "Export" });
    const before = statSync(path).mtimeMs;
    await page.keyboard.press("Control+E");
    await dialog.getByRole("checkbox", { name: /^Markdown/u }).waitFor();
    expect(await dialog.locator(".formats").getByRole("checkbox", { checked: true }).count()).toBe(1);
    await dialog.getByText("replaced").waitFor();
    await tabTo(page, dialog.getByRole("checkbox", { name: "With speaker notes" }));
    await page.keyboard.press("Space");
    expect(await dialog.getByRole("checkbox", { name: /^Notes as text/u }).isDisabled()).toBe(true);
    await tabTo(page, dialog.getByRole("button", { name: "Export 1 file" }));
    await page.keyboard.press("Enter");
    await dialog.getByText(`“${slug}.md” is already there. Replace it?`).waitFor();
    await page.keyboard.press("Escape");
    expect(statSync(path).mtimeMs).toBe(before);
    await tabTo(page, dialog.getByRole("button", { name: "Export 1 file" }));
    await page.keyboard.press("Enter");
    await tabTo(page, dialog.getByRole("button", { name: "Replace", exact: true }));
    await page.keyboard.press("Enter");
    await dialog.getByText("1 file was written to").waitFor();
    expect(readFileSync(path, "utf8")).not.toContain("Note:");
  });

  test.skipIf(reason !== null || shell !== "browser")("says what to install when nothing can print", async () => {
    const { page } = await open({ env: { LECTERN_BROWSER: "/nowhere/chromium" } });
    await page.keyboard.press("Control+E");
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByText(/none was found\. Install Chromium, Google Chrome, Microsoft Edge or Brave/u).waitFor();
    expect(await dialog.locator(".formats").getByRole("checkbox", { disabled: true }).count()).toBe(2);
    await dialog.getByRole("button", { name: "Export 1 file" }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
  });

  told("writes nothing when it is cancelled while a PDF is printed", async () => {
    const opened = await open();
    const { page, folder } = opened;
    await exportInto(opened, folder, [/^Markdown/u]);
    await page.keyboard.press("Control+E");
    const dialog = page.getByRole("dialog", { name: "Export" });
    for (const name of [/^Presentation/u, /^Handout/u, /^Markdown/u]) {
      await tabTo(page, dialog.getByRole("checkbox", { name }));
      await page.keyboard.press("Space");
    }
    await tabTo(page, dialog.getByRole("button", { name: "Export 2 files" }));
    await page.keyboard.press("Enter");
    await dialog
      .getByText(/being (?:made|printed)/u)
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: "Export 2 files" }).waitFor();
    // Had it gone on, the files would be there long before.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(readdirSync(folder)).toEqual([`${slug}.md`]);
  });

  told.each(["light", "dark"] as const)("has nothing that axe objects to in %s colours", async (colourScheme) => {
    const opened = await open({ colourScheme });
    const { page, folder } = opened;
    await exportInto(opened, folder, [/^Markdown/u]);
    await page.keyboard.press("Control+E");
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByText("replaced").waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await tabTo(page, dialog.getByRole("button", { name: "Export 1 file" }));
    await page.keyboard.press("Enter");
    await tabTo(page, dialog.getByRole("button", { name: "Replace", exact: true }));
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await dialog.getByText("1 file was written to").waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
