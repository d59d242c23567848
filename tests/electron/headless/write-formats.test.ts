import { expect, test } from "vitest";
import type { Terminal } from "../../../electron/headless/terminal.ts";
import { chooseFormats, isPrinted, writeFormats } from "../../../electron/headless/write-formats.ts";
import type { PdfPrinter } from "../../../electron/services/print-pdf.ts";
import type { ExportInput } from "../../../slides/export/export-input.ts";
import { type ExportFormat, exportFormats } from "../../../slides/export/formats/export-formats.ts";

const silent: Terminal = { out() {}, say() {}, progress() {}, clear() {} };
const input = {} as ExportInput;

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const facts = { title: "X", authors: [], subject: "", keywords: [], language: "en", moment: null, headings: [] };
const html = {
  name: "html",
  extension: "html",
  write: () => ({ name: "x.html", mediaType: "text/html", bytes: bytes("html") }),
} as ExportFormat;
const pdf = {
  name: "slides-pdf",
  extension: "slides.pdf",
  write: () => ({ name: "x.slides.pdf", html: "<p>slides", page: { width: 1280, height: 720 }, facts }),
} as ExportFormat;

function printer(print: PdfPrinter["print"]): PdfPrinter {
  return { print, close: async () => {} };
}

test("files come back in the order wanted, printed ones with the printer's bytes", async () => {
  const working = printer(async (page) => ({ ok: true, bytes: bytes(`printed ${page}`) }));
  const { files, printProblem } = await writeFormats([html, pdf], input, working, silent);
  expect(printProblem).toBeNull();
  expect(files.map(({ format, name }) => [format, name])).toEqual([
    ["html", "x.html"],
    ["slides-pdf", "x.slides.pdf"],
  ]);
  expect(new TextDecoder().decode(files[1]?.bytes)).toBe("printed <p>slides");
});

test("without a browser the other formats are made all the same", async () => {
  const { files, printProblem } = await writeFormats([pdf, html], input, "No browser.", silent);
  expect(files.map(({ format }) => format)).toEqual(["html"]);
  expect(printProblem).toBe("No browser.");
});

test("a printer that fails is reported once, and the other formats are made", async () => {
  const broken = printer(async () => ({ ok: false, message: "It broke." }));
  const { files, printProblem } = await writeFormats([pdf, html, pdf], input, broken, silent);
  expect(files.map(({ format }) => format)).toEqual(["html"]);
  expect(printProblem).toBe("It broke.");
});

test("exactly the PDF formats need a browser", () => {
  for (const format of exportFormats) expect(isPrinted(format), format.name).toBe(format.name.endsWith("-pdf"));
});

test("formats are found by name, in the order of the names", () => {
  expect(chooseFormats(["notes", "html"]).map(({ name }) => name)).toEqual(["notes", "html"]);
});
