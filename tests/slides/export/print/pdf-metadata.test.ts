import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import type { PdfFacts } from "../../../../slides/export/print/pdf-facts.ts";
import { infoDictionary, xmpPacket } from "../../../../slides/export/print/pdf-metadata.ts";

const facts: PdfFacts = {
  title: "Harbour (part 1) \\ 2",
  authors: ["Ann Quist", "Ботагоз Сейдахметова"],
  subject: "",
  keywords: ["OFFICIAL – SENSITIVE", "SCO"],
  language: "en",
  moment: "2026-11-29T09:00+05:00",
  headings: [],
};

test("the information dictionary escapes its strings and leaves out what is not known", () => {
  const written = infoDictionary(facts, "Skia/PDF m156");
  expect(written).toContain("/Title (Harbour \\(part 1\\) \\\\ 2)");
  expect(written).toContain("/Author <FEFF0041006E006E");
  expect(written).not.toContain("/Subject");
  expect(written).toContain("/CreationDate (D:20261129040000Z)");
  expect(written).toContain("/Creator (Lectern)");
});

test("undated files have no date", () => {
  const undated = { ...facts, moment: null };
  expect(infoDictionary(undated, "")).not.toMatch(/Date|Producer/u);
  expect(xmpPacket(undated, "")).not.toMatch(/Date|Producer/u);
  expect(infoDictionary({ ...facts, moment: "tomorrow" }, "")).not.toContain("Date");
});

test("XMP says the same, escaped, in the order of the authors", () => {
  const packet = xmpPacket({ ...facts, title: "Less < more & <b>", subject: "Note" }, "Skia/PDF m156");
  expect(packet).toContain('<rdf:li xml:lang="en">Less &lt; more &amp; &lt;b&gt;</rdf:li>');
  expect(packet).toContain("<rdf:Seq><rdf:li>Ann Quist</rdf:li><rdf:li>Ботагоз Сейдахметова</rdf:li></rdf:Seq>");
  expect(packet).toContain("<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>");
  expect(packet).toContain("<xmp:CreateDate>2026-11-29T04:00:00Z</xmp:CreateDate>");
  expect(JSON.stringify(parseFragment(packet), (key, value) => (key === "parentNode" ? undefined : value))).toContain(
    "Less < more & <b>",
  );
});

test("a language that is not known is not named", () => {
  expect(xmpPacket({ ...facts, language: "und" }, "")).not.toContain("und");
});
