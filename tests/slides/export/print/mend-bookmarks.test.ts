import { expect, test } from "vitest";
import { finishPdf } from "../../../../slides/export/print/finish-pdf.ts";
import { inspectPdf } from "../../../export/inspect-pdf.ts";
import { writeTinyPdf } from "./write-tiny-pdf.ts";

const facts = { title: "Talk", authors: [], subject: "", keywords: [], language: "ar", moment: null };
const page = "/Dest [3 0 R /XYZ 0 100 0]";

/** A title as Chromium writes it. */
function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0"));
  return `<FEFF${units.join("").toUpperCase()}>`;
}

/** A PDF whose outline has a title and, under it, two more. */
function writeOutlined(titles: readonly [string, string, string]): Uint8Array {
  return writeTinyPdf({
    catalog: "\n/Outlines 6 0 R",
    more: [
      "<</Type /Outlines\n/First 7 0 R\n/Last 7 0 R\n/Count 3>>",
      `<</Title ${titles[0]}\n${page}\n/Parent 6 0 R\n/First 8 0 R\n/Last 9 0 R\n/Count 2>>`,
      `<</Title ${titles[1]}\n${page}\n/Parent 7 0 R\n/Next 9 0 R>>`,
      `<</Title ${titles[2]}\n${page}\n/Parent 7 0 R\n/Prev 8 0 R>>`,
    ],
  });
}

async function titles(bytes: Uint8Array): Promise<readonly string[]> {
  return (await inspectPdf(bytes)).bookmarks.map(({ title }) => title);
}

const right = ["معارضون يسيطرون على مخازن", "الخلاصة", "The $1 (one) plan"];
const mixed = writeOutlined([utf16(" على يسيطرون معارضونمخازن"), utf16("الخلاصة"), "(The $1 \\(one\\) plan)"]);

test("titles whose words were mixed up get their order back, the others stay", async () => {
  expect(await titles(mixed)).not.toEqual(right);
  expect(await titles(finishPdf(mixed, { ...facts, headings: right }))).toEqual(right);
});

test("headings that have no bookmark are passed over, bookmarks of no heading are left as they are", async () => {
  const headings = ["عنوان آخر", right[0] ?? "", "Something else"];
  const [first, second, third] = await titles(finishPdf(mixed, { ...facts, headings }));
  expect([first, second, third]).toEqual(right);
});

test("without headings nothing is changed", async () => {
  expect(await titles(finishPdf(mixed, { ...facts, headings: [] }))).toEqual(await titles(mixed));
});
