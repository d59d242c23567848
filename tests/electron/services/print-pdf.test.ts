import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser, machineProbe } from "../../../electron/services/find-browser.ts";
import { openPdfPrinter, type PdfPrinter } from "../../../electron/services/print-pdf.ts";

const browser = findBrowser(machineProbe());
const scratch = mkdtempSync(join(tmpdir(), "lectern-test-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function printed(printer: PdfPrinter, html: string): Promise<Uint8Array> {
  const outcome = await printer.print(html);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.bytes;
}

async function openPdf(bytes: Uint8Array) {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await openPdf(bytes);
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  return texts;
}

function page(body: string, style = ""): string {
  return `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>Байлам</title><style>${style}</style></head><body>${body}</body></html>`;
}

describe.skipIf(!browser.ok)("with a browser on this machine", () => {
  let printer: PdfPrinter;
  beforeAll(() => {
    printer = openPdfPrinter(browser.ok ? browser.path : "");
  });
  afterAll(() => printer.close());

  test("the page's own size, title, language, tags and outline are in the PDF", async () => {
    const style = "@page { size: 1280px 720px; margin: 0 } h1 + h1 { break-before: page }";
    const pdf = await openPdf(await printed(printer, page("<h1>Қорғаныс</h1><h1>Екінші</h1>", style)));
    expect(pdf.numPages).toBe(2);
    expect((await pdf.getPage(1)).view).toEqual([0, 0, 960, 540]);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: "Байлам", Language: "kk" });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(["Қорғаныс", "Екінші"]);
  });

  test("several documents come out of one browser, each with its own text", async () => {
    const [one, two] = await Promise.all([printed(printer, page("first")), printed(printer, page("second"))]);
    expect(await pageTexts(one)).toEqual(["first"]);
    expect(await pageTexts(two)).toEqual(["second"]);
  });

  test("scripts do not run", async () => {
    const body = "<p id=p>kept</p><script>document.getElementById('p').textContent='changed'</script>";
    expect(await pageTexts(await printed(printer, page(body)))).toEqual(["kept"]);
  });

  test("nothing is asked for, neither from the network nor from the disk", async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    writeFileSync(join(scratch, "secret.txt"), "secret");
    const body =
      `<link rel=stylesheet href="${site}/a.css"><img src="${site}/a.png"><iframe src="${site}/f"></iframe>` +
      `<iframe src="file://${join(scratch, "secret.txt")}"></iframe><object data="${site}/o"></object>` +
      `<meta http-equiv=refresh content="0;url=${site}/r"><p>kept</p>`;
    const texts = await pageTexts(await printed(printer, page(body, `@import url(${site}/i.css)`)));
    server.close();
    expect(texts.join("")).toBe("kept");
    expect(asked).toBe(0);
  });

  test("the same page gives the same bytes but for the dates", async () => {
    const html = page("<h1>Same</h1><p>text</p>");
    const dateless = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString("latin1")
        .replace(/\(D:[^)]*\)/g, "()");
    expect(dateless(await printed(printer, html))).toBe(dateless(await printed(printer, html)));
  });

  test("a page larger than the browser takes is refused with a sentence", async () => {
    const outcome = await printer.print("x".repeat(90_000_001));
    expect(outcome).toEqual({ ok: false, message: "The document is too large to print (over 90 MB)." });
  });
});

describe("when the browser fails", () => {
  test("one that is not there is an outcome, not an exception", async () => {
    const printer = openPdfPrinter(join(scratch, "none"));
    expect(await printer.print("x")).toMatchObject({ ok: false, message: expect.stringContaining("could not print") });
    await printer.close();
  });

  test.skipIf(process.platform === "win32")("its last words are passed on", async () => {
    const program = join(scratch, "broken-browser");
    writeFileSync(program, "#!/bin/sh\necho 'libnss3.so is missing' >&2\nexit 127\n");
    chmodSync(program, 0o755);
    const printer = openPdfPrinter(program);
    expect(await printer.print("x")).toMatchObject({
      ok: false,
      message: expect.stringContaining("libnss3.so is missing"),
    });
    expect(await printer.print("y")).toMatchObject({ ok: false });
    await printer.close();
  });
});
