import { expect, test } from "vitest";
import type { Deck } from "../../../../slides/deck/deck.ts";
import { defaultExportOptions, type ExportInput } from "../../../../slides/export/export-input.ts";
import { writeDocx } from "../../../../slides/export/formats/docx.ts";
import { readDocx, readParagraphs } from "../../../helpers/read-docx.ts";
import { listPackageFaults, readOfficePackage } from "../../../helpers/read-office-package.ts";
import { findAll, textOf } from "../../../helpers/read-xml.ts";
import { sampleArticle } from "../sample-article.ts";
import { pixel, sampleDeck, sampleInput } from "../sample-briefing.ts";

function sample(change: Partial<Deck> = {}, input: Partial<ExportInput> = {}): ExportInput {
  const article = sampleArticle();
  return sampleInput({ article, deck: { ...sampleDeck(article), ...change }, ...input });
}

function withOptions(options: Partial<ExportInput["options"]>): ExportInput {
  return sample({}, { options: { ...defaultExportOptions, ...options } });
}

const texts = (input: ExportInput, style: string) =>
  readDocx(writeDocx(input).bytes).flatMap((paragraph) => (paragraph.style === style ? [paragraph.text] : []));

test("nothing of the package would have to be repaired", () => {
  for (const input of [
    sample(),
    withOptions({ notes: false, paper: "letter", marking: "Official" }),
    sample({ slides: [] }),
  ]) {
    expect(listPackageFaults(readOfficePackage(writeDocx(input).bytes))).toEqual([]);
  }
});

test("headings are Word's own, in the order of the note, and no level is left out", () => {
  const document = readDocx(writeDocx(sample()).bytes);
  expect(texts(sample(), "Title")).toEqual(["Port Amsel Rebuilds Its Flood Wall"]);
  expect(texts(sample(), "Heading1")).toEqual([
    "Bottom line",
    "Key figures",
    "In detail",
    "What the March flood did",
    "Three designs, one decision",
    "What happens next",
    "Timeline",
    "People",
    "Glossary",
    "Footnotes",
    "Source",
    "Account of the text",
    "Speaker notes",
  ]);
  const levels = document.flatMap(({ style }) => (style.startsWith("Heading") ? [Number(style.slice(7))] : []));
  expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
});

test("every shown or spoken sentence is in the note in full", () => {
  const { article, deck } = sample();
  const all = readDocx(writeDocx(withOptions({ notes: false })).bytes)
    .map(({ text }) => text)
    .join("\n");
  const ledger = new Map(deck.ledger.map((entry) => [entry.sentence, entry.fate]));
  for (const { id, text, kind } of article.sentences) {
    if (ledger.get(id) === "set-aside" || ["byline", "date", "table-row"].includes(kind)) continue;
    expect(all).toContain(text);
  }
});

test("what follows a list is as far from it as from a paragraph, its items are closer", () => {
  const root = readOfficePackage(writeDocx(sample()).bytes).xml("word/document.xml");
  const spaced = (beginning: string) => {
    const paragraph = findAll(root, "w:p").find((found) => textOf(found).startsWith(beginning));
    return findAll(paragraph ?? root, "w:spacing").map(({ attributes }) => attributes["w:after"]);
  };
  expect(spaced("Fishermen fear")).toEqual([]);
  expect(spaced("Shopkeepers on Quay Street")).toEqual(["140"]);
});

test("lists are items of a list, tables have their head on every page, pictures their words", () => {
  const document = readOfficePackage(writeDocx(sample()).bytes);
  const root = document.xml("word/document.xml");
  const items = readDocx(writeDocx(sample()).bytes).filter(({ list }) => list !== null);
  expect(items.length).toBeGreaterThan(2);
  expect(findAll(root, "w:tr").map((row) => findAll(row, "w:tc").map(textOf))).toEqual([
    ["Design", "Build", "Upkeep a year"],
    ["Stone wall", "410", "6"],
    ["Gates", "780", "31"],
    ["Marsh belt", "265", "9"],
  ]);
  expect(findAll(root, "w:tblHeader")).toHaveLength(1);
  expect(findAll(root, "wp:docPr").map(({ attributes }) => attributes.descr)).toEqual([
    "A gap in a stone wall with water behind it",
  ]);
  expect(document.bytes("word/media/image1.png")).toEqual(pixel.bytes);
});

test("notes come after the note, a heading a slide, with their emphasis and lists that each count from one", () => {
  const { deck } = sample();
  const emphasis = [{ start: 0, end: 5, style: "strong" as const }];
  const numbered = { kind: "own" as const, text: "Thank them", emphasis, list: "numbered" as const };
  const notes = [
    numbered,
    { ...numbered, text: "Bow", emphasis: [] },
    { kind: "cue" as const, text: "Pause" },
    numbered,
  ];
  const slides = deck.slides.map((slide, index) => (index === 0 ? { ...slide, notes } : slide));
  const { bytes } = writeDocx(sample({ slides }));
  const said = readDocx(bytes);
  const from = said.findIndex(({ text }) => text === "Speaker notes");
  expect(
    said
      .slice(from + 1, from + 7)
      .map(({ style, text, list }) => [
        style,
        text,
        list === null ? null : Number(list.id) - Number(said[from + 3]?.list?.id),
      ]),
  ).toEqual([
    ["Heading2", "Port Amsel Rebuilds Its Flood Wall", null],
    ["Small", "Slide 1 of 14 · 0:13", null],
    ["ListParagraph", "Thank them", 0],
    ["ListParagraph", "Bow", 0],
    ["Cue", "[Pause]", null],
    ["ListParagraph", "Thank them", 1],
  ]);
  expect(said.filter(({ style }) => style === "Heading2")).toHaveLength(14);
  const bold = findAll(readOfficePackage(bytes).xml("word/document.xml"), "w:r").filter(
    (run) => findAll(run, "w:b").length > 0,
  );
  expect(bold.map(textOf)).toEqual(["Thank", "Thank"]);
});

test("without notes there is no word of them", () => {
  const all = readDocx(writeDocx(withOptions({ notes: false })).bytes).map(({ text }) => text);
  expect(all).not.toContain("Speaker notes");
  expect(all.join("\n")).not.toMatch(/Thank the harbour master|Quotation: Lena Ortiz/u);
});

test("marking, title and page number stand on every page of the paper chosen", () => {
  const document = readOfficePackage(
    writeDocx(withOptions({ marking: "Official – Sensitive", paper: "letter" })).bytes,
  );
  expect(readParagraphs(document, "word/header1.xml").map(({ text }) => text)).toEqual(["Official – Sensitive"]);
  expect(readParagraphs(document, "word/footer1.xml").map(({ text }) => text)).toEqual([
    "Official – Sensitive",
    "Port Amsel Rebuilds Its Flood Wall\tPage 1 of 1",
  ]);
  const fields = findAll(document.xml("word/footer1.xml"), "w:instrText").map((field) => textOf(field).trim());
  expect(fields).toEqual(["PAGE", "NUMPAGES"]);
  expect(findAll(document.xml("word/document.xml"), "w:pgSz")[0]?.attributes).toEqual({
    "w:w": "12240",
    "w:h": "15840",
  });
});

test("the language and direction are the document's, the account is English", () => {
  const document = readOfficePackage(writeDocx(sample({ language: "ar", direction: "rtl" })).bytes);
  const defaults = findAll(document.xml("word/styles.xml"), "w:docDefaults")[0];
  expect(defaults && findAll(defaults, "w:lang")[0]?.attributes["w:bidi"]).toBe("ar-SA");
  expect(defaults && findAll(defaults, "w:bidi")).toHaveLength(1);
  const words = { ...sampleDeck(sampleArticle()), title: "سور الميناء", language: "ar", direction: "rtl" as const };
  const arabic = readOfficePackage(writeDocx(sample(words)).bytes).xml("word/document.xml");
  const told = findAll(arabic, "w:r")
    .filter((run) => findAll(run, "w:rtl").length > 0)
    .map(textOf);
  expect(told).toContain("سور الميناء");
  expect(told.join("")).not.toMatch(/Mayor/u);
  const languages = findAll(document.xml("word/document.xml"), "w:lang").map(({ attributes }) => attributes["w:val"]);
  expect(new Set(languages)).toEqual(new Set(["en-US"]));
});

test("the file says its title and language, and nothing of who made it, where and when", () => {
  const document = readOfficePackage(writeDocx(sample()).bytes);
  expect(textOf(document.xml("docProps/core.xml"))).toBe("Port Amsel Rebuilds Its Flood Wallen");
  const all = document.names.filter((name) => name.endsWith(".xml")).map((name) => textOf(document.xml(name)));
  expect(all.join("\n")).not.toContain("port-amsel.md");
});

test("the article's address and its links lead there", () => {
  const document = readOfficePackage(writeDocx(sample()).bytes);
  expect(
    document
      .links("word/document.xml")
      .filter(({ isExternal }) => isExternal)
      .map(({ target }) => target),
  ).toContain("https://ledger.example/port-amsel");
});

test("every style that a paragraph or a run has is in the file", () => {
  const document = readOfficePackage(writeDocx(withOptions({ marking: "Official" })).bytes);
  const known = findAll(document.xml("word/styles.xml"), "w:style").map(({ attributes }) => attributes["w:styleId"]);
  for (const part of ["document", "header1", "footer1"]) {
    const used = findAll(document.xml(`word/${part}.xml`), "w:pStyle", "w:rStyle", "w:tblStyle");
    for (const { attributes } of used) expect(known).toContain(attributes["w:val"]);
  }
});
