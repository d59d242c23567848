import { expect, test } from "vitest";
import { finishPdf } from "../../../../slides/export/print/finish-pdf.ts";
import type { PdfFacts } from "../../../../slides/export/print/pdf-facts.ts";
import { inspectPdf } from "../../../export/inspect-pdf.ts";
import { writeTinyPdf } from "./write-tiny-pdf.ts";

const facts: PdfFacts = {
  title: "Ежегодный доклад",
  authors: ["Ann Quist"],
  subject: "Briefing note",
  keywords: ["SCO"],
  language: "ru",
  moment: "2026-11-29T09:00+00:00",
  headings: [],
};

function asText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

test("the new facts are read back, and what the browser said is gone from the file", async () => {
  const before = writeTinyPdf();
  expect(asText(before)).toContain("Mozilla/5.0");
  const after = finishPdf(before, facts);
  expect(asText(after)).not.toContain("Mozilla");
  expect(asText(after)).not.toContain("20200101");
  const { title, metadata, pages, language } = await inspectPdf(after);
  expect({ title, language, pages: pages.length }).toEqual({ title: facts.title, language: "en", pages: 1 });
  for (const part of ["Ann Quist", "Lectern", "Skia/PDF m1", "Briefing note", "<dc:language>"]) {
    expect(metadata).toContain(part);
  }
});

test("the table leads to every object", () => {
  const text = asText(finishPdf(writeTinyPdf(), facts));
  const [, start = ""] = /startxref\n(\d+)\n%%EOF\n$/u.exec(text) ?? [];
  const [head = "", count = ""] = /^xref\n0 (\d+)\n/u.exec(text.slice(Number(start))) ?? [];
  const rows = text.slice(Number(start) + head.length);
  expect(text).toContain(`/Size ${count}`);
  const used = Array.from({ length: Number(count) }, (_, number) => rows.slice(number * 20, number * 20 + 20))
    .map((row, number) => ({ row, number }))
    .filter(({ row }) => row.includes("n"));
  expect(used.length).toBeGreaterThan(4);
  for (const { row, number } of used)
    expect(text.slice(Number(row.slice(0, 10)))).toMatch(new RegExp(`^${number} 0 obj`));
});

test("bytes stay the same for the same facts", () => {
  expect(finishPdf(writeTinyPdf(), facts)).toEqual(finishPdf(writeTinyPdf(), facts));
});

test.each([
  ["no PDF", new TextEncoder().encode("printed")],
  ["an empty file", new Uint8Array()],
  ["one that was changed since", writeTinyPdf({ trailer: "/Prev 17" })],
  ["one that is encrypted", writeTinyPdf({ trailer: "/Encrypt 9 0 R" })],
  ["one with metadata of its own", writeTinyPdf({ catalog: "/Metadata 4 0 R" })],
  ["one whose table is wrong", writeTinyPdf({ shift: 1 })],
  ["one that ends too soon", writeTinyPdf().slice(0, -20)],
])("%s is given back as it is", (_, bytes) => {
  expect(finishPdf(bytes, facts)).toBe(bytes);
});

test("a title that looks like the end of an object does no harm", async () => {
  const tricky = writeTinyPdf({ title: "endobj trailer startxref" });
  const after = finishPdf(tricky, { ...facts, title: "endobj >> trailer << startxref 0 %%EOF" });
  const { title, pages } = await inspectPdf(after);
  expect([title, pages.length]).toEqual(["endobj >> trailer << startxref 0 %%EOF", 1]);
});
