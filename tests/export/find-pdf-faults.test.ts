import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath, printDocument, startBrowser } from "./browser.ts";
import { findPdfFaults } from "./find-pdf-faults.ts";
import { inspectPdf } from "./inspect-pdf.ts";
import { packRuntimeAssets } from "./runtime-assets.ts";

const whole = '<h1>Title of the page</h1><h2>Part</h2><p>Some text of it. <a href="https://example.org/">There</a></p>';

describe.skipIf(browserPath === null)("the check of PDFs finds what is planted", () => {
  let browser: Browser;
  let fonts = "";
  beforeAll(async () => {
    browser = await startBrowser();
    const [face] = (await packRuntimeAssets()).fonts.filter(
      ({ family, weight }) => family === "Inter" && weight === 400,
    );
    fonts = `@font-face{font-family:Inter;src:url(data:font/woff2;base64,${face?.base64 ?? ""})}*{font:12pt Inter}`;
  });
  afterAll(() => browser.close());

  async function print(body: string): Promise<Uint8Array> {
    const styles = `<style>${fonts}@page{size:210mm 297mm;margin:20mm}body{position:relative;margin:0}</style>`;
    const html = `<!doctype html><html lang="en"><title>A title</title>${styles}<main>${body}</main>`;
    return printDocument(browser, html);
  }

  async function faultsOf(body: string): Promise<readonly string[]> {
    return findPdfFaults(await inspectPdf(await print(body)));
  }

  test("nothing in a page that is whole", async () => {
    expect(await faultsOf(whole)).toEqual([]);
  });

  test.each([
    ["text over text", `${whole}<p style="position:absolute;top:0;margin:0">Words that lie there</p>`, /overlaps/u],
    ["a second title", `${whole}<h1>Another</h1>`, /2 titles/u],
    ["no title", "<h2>Part</h2><p>Some text</p>", /0 titles/u],
    ["a jump in the headings", `${whole}<h4>Deep</h4>`, /headings jump/u],
    ["a table without headers", `${whole}<table border="1"><tr><td>1</td><td>2</td></tr></table>`, /no headers/u],
    [
      "a picture that says nothing",
      `${whole}<svg role="img" width="40" height="40"><rect width="40" height="40"/></svg>`,
      /no alternative/u,
    ],
    ["a link into the dark", `${whole}<p><a href="file:///etc/hosts">There</a></p>`, /a link leads/u],
  ])("%s", async (_, body, expected) => {
    expect((await faultsOf(body)).join("\n")).toMatch(expected);
  });

  // What Chromium would print there it leaves out: then it is found missing.
  test.each([
    ["left", { x: -30 }],
    ["right", { x: 590 }],
    ["bottom", { y: -20 }],
    ["top", { y: 840 }],
  ])("text over the edge: %s", async (_, place) => {
    const pdf = await inspectPdf(await print(whole));
    const pages = pdf.pages.map((page) => ({
      ...page,
      texts: page.texts.map((text, index) => (index === 0 ? { ...text, ...place } : text)),
    }));
    expect(findPdfFaults({ ...pdf, pages })).toContain('page 1: "Title of the page" is outside the page');
  });

  test("a font that is not in the file", async () => {
    const text = Buffer.from(await print(whole))
      .toString("latin1")
      .replaceAll("/FontFile2 ", "/FontFileX ");
    const faults = findPdfFaults(await inspectPdf(Buffer.from(text, "latin1")));
    expect(faults.join("\n")).toMatch(/Inter-Regular is not embedded/u);
  });

  test("what a document does not say of itself", async () => {
    const pdf = await inspectPdf(await print(whole));
    const silent = { ...pdf, title: "", language: "", isTagged: false, bookmarks: [] };
    expect(findPdfFaults(silent)).toEqual([
      "it is not tagged",
      "it has no language",
      "it has no title",
      "it has no bookmarks",
    ]);
  });
});
