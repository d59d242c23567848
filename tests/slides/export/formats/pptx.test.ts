import { expect, test } from "vitest";
import type { Deck } from "../../../../slides/deck/deck.ts";
import { defaultExportOptions, type ExportInput } from "../../../../slides/export/export-input.ts";
import { writePptx } from "../../../../slides/export/formats/pptx.ts";
import { planSections } from "../../../../slides/export/plan-sections.ts";
import { themeNames } from "../../../../slides/render/themes/themes.ts";
import { listPackageFaults, readOfficePackage } from "../../../helpers/read-office-package.ts";
import { readPptx } from "../../../helpers/read-pptx.ts";
import { findAll, textOf } from "../../../helpers/read-xml.ts";
import { slideText } from "../../../helpers/slide-text.ts";
import { sampleArticle } from "../sample-article.ts";
import { pixel, sampleDeck, sampleInput } from "../sample-briefing.ts";

function sample(change: Partial<Deck> = {}, input: Partial<ExportInput> = {}): ExportInput {
  const article = sampleArticle();
  return sampleInput({ article, deck: { ...sampleDeck(article), ...change }, ...input });
}

function inputWith(options: Partial<Deck["options"]>): ExportInput {
  const { deck } = sample();
  return sample(
    { options: { ...deck.options, ...options } },
    { options: { ...defaultExportOptions, marking: options.marking ?? "" } },
  );
}

const allText = (bytes: Uint8Array) => {
  const document = readOfficePackage(bytes);
  const xmlParts = document.names.filter((name) => /\.(?:xml|rels)$/u.test(name));
  return xmlParts.map((name) => new TextDecoder().decode(document.bytes(name))).join("\n");
};

test.each(themeNames)("in %s nothing of the package would have to be repaired", (theme) => {
  for (const ratio of ["16:9", "4:3"] as const) {
    const document = readOfficePackage(writePptx(inputWith({ theme, ratio, marking: "Official" })).bytes);
    expect(listPackageFaults(document)).toEqual([]);
  }
});

test("every slide is there with its title, its texts and its notes", () => {
  const { deck } = sample();
  const slides = readPptx(writePptx(sample()).bytes);
  expect(slides.map(({ title }) => title)).toEqual(deck.slides.map(({ headline }) => headline.text));
  deck.slides.forEach((slide, index) => {
    const shapes = slides[index]?.shapes.filter(
      ({ role }) => !["title", "ctrTitle", "ftr", "sldNum"].includes(role ?? ""),
    );
    const said = (shapes ?? [])
      .flatMap(({ texts }) => texts)
      .join("")
      .replace(/\s/gu, "");
    expect(said).toBe(slideText(slide, deck.language, true));
    const notes = slide.notes.map(({ kind, text }) => (kind === "cue" ? `[${text}]` : text)).join(" ");
    expect(slides[index]?.notes?.join(" ") ?? "").toBe(notes);
  });
});

test("notes keep their emphasis and their lists", () => {
  const { deck } = sample();
  const emphasis = [{ start: 0, end: 5, style: "strong" as const }];
  const notes = [
    { kind: "own" as const, text: "Thank them\nand sit down", emphasis, list: "numbered" as const },
    { kind: "own" as const, text: "A point", list: "bulleted" as const },
  ];
  const slides = deck.slides.map((slide, index) => (index === 0 ? { ...slide, notes } : slide));
  const document = readOfficePackage(writePptx(sample({ slides })).bytes);
  const page = document.xml("ppt/notesSlides/notesSlide1.xml");
  const [numbered, bulleted] = findAll(page, "a:p").slice(0, 2);
  expect(numbered && findAll(numbered, "a:buAutoNum", "a:br").map(({ name }) => name)).toEqual(["a:buAutoNum", "a:br"]);
  expect(
    numbered && findAll(numbered, "a:r").map((run) => [textOf(run), findAll(run, "a:rPr")[0]?.attributes.b]),
  ).toEqual([
    ["Thank", "1"],
    [" them", undefined],
    ["and sit down", undefined],
  ]);
  expect(bulleted && findAll(bulleted, "a:buChar")).toHaveLength(1);
});

test("without notes there is no part for them and no word of them", () => {
  const input = sample({}, { options: { ...defaultExportOptions, notes: false } });
  const { bytes } = writePptx(input);
  expect(readOfficePackage(bytes).names.filter((name) => /notes/iu.test(name))).toEqual([]);
  expect(/notesSlide|notesMaster|Thank the harbour master/iu.test(allText(bytes))).toBe(false);
});

test("the marking is on every slide and every page of notes, its letters as they were given", () => {
  const document = readOfficePackage(writePptx(inputWith({ marking: "Official – Sensitive" })).bytes);
  const pages = document.names.filter((name) => /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/u.test(name));
  expect(pages.length).toBeGreaterThan(14);
  for (const page of pages) expect(textOf(document.xml(page))).toContain("Official – Sensitive");
});

test("pictures, tables and links are native, with their words for screen readers", () => {
  const document = readOfficePackage(writePptx(sample()).bytes);
  expect(document.bytes("ppt/media/image1.png")).toEqual(pixel.bytes);
  const picture = readPptx(writePptx(sample()).bytes).flatMap(({ shapes }) =>
    shapes.filter(({ kind }) => kind === "picture"),
  );
  expect(picture.map(({ alt }) => alt)).toEqual(["A gap in a stone wall with water behind it"]);
  const table = findAll(document.xml("ppt/slides/slide9.xml"), "a:tbl")[0];
  expect(table && findAll(table, "a:tblPr")[0]?.attributes).toMatchObject({ firstRow: "1", firstCol: "1" });
  expect(table && findAll(table, "a:tc")).toHaveLength(12);
});

test("a web address under an item leads there", () => {
  const { deck } = sample();
  const slides = deck.slides.map((slide) =>
    slide.layout === "sources"
      ? { ...slide, items: slide.items.map((item) => ({ ...item, detail: "https://example.org/a?b=1&c=2" })) }
      : slide,
  );
  const document = readOfficePackage(writePptx(sample({ slides })).bytes);
  expect(document.links("ppt/slides/slide14.xml").find(({ type }) => type === "hyperlink")?.target).toBe(
    "https://example.org/a?b=1&c=2",
  );
  expect(listPackageFaults(document)).toEqual([]);
});

test("the file says its title and language, and nothing of who made it, where and when", () => {
  const document = readOfficePackage(writePptx(sample()).bytes);
  const core = document.xml("docProps/core.xml");
  expect(core.children.map((child) => (typeof child === "string" ? child : [child.name, textOf(child)]))).toEqual([
    ["dc:title", "Port Amsel Rebuilds Its Flood Wall"],
    ["dc:language", "en"],
  ]);
  expect(textOf(document.xml("docProps/app.xml"))).toBe("Lectern");
  expect(allText(writePptx(sample()).bytes).includes("port-amsel.md")).toBe(false);
});

test("every run of text has its language, in every direction its own", () => {
  const document = readOfficePackage(writePptx(sample({ language: "ar", direction: "rtl" })).bytes);
  const slide = document.xml("ppt/slides/slide3.xml");
  expect(new Set(findAll(slide, "a:rPr").map(({ attributes }) => attributes.lang))).toEqual(new Set(["ar-SA"]));
  expect(new Set(findAll(slide, "a:pPr").map(({ attributes }) => attributes.rtl))).toEqual(new Set(["1"]));
});

test("slides are grouped by the article's sections", () => {
  const document = readOfficePackage(writePptx(sample()).bytes);
  const sections = findAll(document.xml("ppt/presentation.xml"), "p14:section");
  const { article, deck } = sample();
  expect(sections.map(({ attributes }) => attributes.name)).toEqual(
    planSections(article, deck).map(({ title }) => title),
  );
  expect(sections.length).toBeGreaterThan(3);
  expect(findAll(document.xml("ppt/presentation.xml"), "p14:sldId")).toHaveLength(14);
});

test("a deck without slides is a presentation all the same", () => {
  const document = readOfficePackage(writePptx(sample({ slides: [] })).bytes);
  expect(listPackageFaults(document)).toEqual([]);
  expect(findAll(document.xml("ppt/presentation.xml"), "p:sldIdLst")).toEqual([]);
});

test("only the pictures that a slide shows are in the file", () => {
  const { deck } = sample();
  const slides = deck.slides.filter(({ layout }) => layout !== "image");
  expect(readOfficePackage(writePptx(sample({ slides })).bytes).names.filter((name) => name.includes("media"))).toEqual(
    [],
  );
});
