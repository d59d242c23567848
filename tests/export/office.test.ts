import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { writeDocx } from "../../slides/export/formats/docx.ts";
import { writePptx } from "../../slides/export/formats/pptx.ts";
import { displayText } from "../../slides/fit/display-text.ts";
import { type Briefing, brief } from "../corpus/briefing.ts";
import { allCases } from "../corpus/cases.ts";
import { exportInputOf } from "../corpus/export-input-of.ts";
import { type ConvertedFile, convertOffice, officePath } from "../helpers/convert-office.ts";
import { readPdf, squeeze } from "./read-pdf.ts";

if (officePath === null) console.warn("Skipped: LibreOffice is not installed.");

const seed = join(import.meta.dirname, "../../samples/kazakhstan-security-2013.md");
const themes = ["daylight", "midnight", "contrast", "chancery"];

/** True for text in letters that every machine has a font for, and that PDFs hold in the order of reading. */
function isEverywhere(text: string): boolean {
  return !/(?![\p{Script=Latin}\u0400-\u045f])\p{L}/u.test(text);
}

interface PlacedText {
  readonly text: string;
  /** Points from the upper left corner of the page to the lower edge of the text. */
  readonly bottom: number;
  readonly right: number;
}

/** The texts of each page and where they stand. */
async function placeTexts(bytes: Uint8Array): Promise<readonly (readonly PlacedText[])[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , , height = 0] = page.view;
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , , , x = 0, y = 0] = item.transform as readonly number[];
        return [{ text: item.str, bottom: height - y, right: x + item.width }];
      }),
    );
  }
  await task.destroy();
  return pages;
}

function withTheme(briefing: Briefing, theme: string): Briefing {
  const { deck } = briefing;
  return { ...briefing, deck: { ...deck, options: { ...deck.options, theme, marking: "Official" } } };
}

describe.skipIf(officePath === null)("in LibreOffice", () => {
  const seedBriefing = brief({ name: basename(seed), bytes: readFileSync(seed) });
  const others = officePath === null ? [] : allCases().map((made) => brief(made));
  let converted: ReadonlyMap<string, ConvertedFile>;

  beforeAll(async () => {
    const themed = themes.map((theme) => ({
      name: `seed-${theme}.pptx`,
      bytes: writePptx(exportInputOf(withTheme(seedBriefing, theme))).bytes,
    }));
    const all = others.flatMap((briefing, index) => [
      { name: `deck-${index}.pptx`, bytes: writePptx(exportInputOf(briefing)).bytes },
      { name: `note-${index}.docx`, bytes: writeDocx(exportInputOf(briefing)).bytes },
    ]);
    const files = await convertOffice([...themed, ...all]);
    converted = new Map(files.map((file) => [file.name, file]));
  }, 600_000);

  const pdf = (name: string): Uint8Array => {
    const file = converted.get(name);
    if (file === undefined) throw new Error(`${name} was not converted`);
    return file.bytes;
  };

  test.each(themes)("the seed deck in %s stays above its footer and inside its margins", async (theme) => {
    const pages = await placeTexts(pdf(`seed-${theme}.pptx`));
    expect(pages).toHaveLength(seedBriefing.deck.slides.length);
    const [footer, right] = [(720 - 72) * 0.75, (1280 - 80) * 0.75];
    pages.forEach((texts, index) => {
      // The last two texts are the running text and the page number; the cover has none.
      const body = index === 0 ? texts : texts.filter(({ bottom }) => bottom < (720 - 46) * 0.75);
      expect(body.filter((text) => text.bottom > footer || text.right > right + 1).map(({ text }) => text)).toEqual([]);
      expect(texts.length - body.length).toBeLessThanOrEqual(2);
    });
  });

  test("every deck opens with a page a slide and its headlines on them", { timeout: 300_000 }, async () => {
    for (const [index, { deck, name }] of others.entries()) {
      const { pages } = await readPdf(pdf(`deck-${index}.pptx`));
      expect(pages.length, name).toBe(deck.slides.length);
      const missing = deck.slides.filter(({ headline: { text } }, page) => {
        return isEverywhere(text) && !pages[page]?.text.includes(squeeze(displayText(text)));
      });
      expect(
        missing.map(({ headline }) => headline.text),
        name,
      ).toEqual([]);
    }
  });

  test("every note opens as pages of its paper, its title on the first", { timeout: 300_000 }, async () => {
    for (const [index, { deck, name }] of others.entries()) {
      const { pages } = await readPdf(pdf(`note-${index}.docx`));
      expect(Math.round(pages[0]?.width ?? 0), name).toBe(595);
      if (isEverywhere(deck.title)) expect(pages[0]?.text, name).toContain(squeeze(deck.title));
    }
  });
});
