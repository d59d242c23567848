import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Deck } from "../../../../slides/deck/deck.ts";
import { defaultExportOptions, type ExportInput } from "../../../../slides/export/export-input.ts";
import { writeMarkdown } from "../../../../slides/export/formats/markdown.ts";
import { sampleArticle } from "../sample-article.ts";
import { sampleDeck, sampleInput } from "../sample-briefing.ts";

function write(input: ExportInput): string {
  return new TextDecoder().decode(writeMarkdown(input).bytes);
}

/** Cuts as reveal.js and reveal-md do: front matter off, slides at `---`, notes at `Note:`. */
function readBack(text: string) {
  const [, yaml = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text) ?? [];
  const slides = body.split(/\r?\n---\r?\n/u).map((slide) => {
    const [content = "", ...notes] = slide.split(/^\s*notes?:/imu);
    return { content: content.trim(), notes: notes.join("").trim(), parts: notes.length };
  });
  return { data: parse(yaml) as Record<string, string>, slides };
}

test("the front matter names title, author, date, language and theme", () => {
  const input = sampleInput({ options: { ...defaultExportOptions, marking: "Internal: do not share" } });
  expect(readBack(write(input)).data).toEqual({
    lectern: 1,
    title: "Port Amsel Rebuilds Its Flood Wall",
    author: "Nora Vance",
    date: "9 April 2031",
    publication: "The Coastal Ledger",
    source: "https://ledger.example/port-amsel",
    lang: "en",
    dir: "ltr",
    theme: "daylight",
    ratio: "16:9",
    marking: "Internal: do not share",
    sections: expect.any(Array) as unknown,
  });
});

test("every slide comes back with its headline and its notes", () => {
  const { deck } = sampleInput();
  const { slides } = readBack(write(sampleInput()));
  expect(slides).toHaveLength(deck.slides.length);
  deck.slides.forEach(({ id, layout, headline, notes }, index) => {
    const written = slides[index];
    expect(written?.content).toContain(`<!-- .slide: id="${id}" data-layout="${layout}"`);
    expect(written?.content).toContain(headline.text);
    expect(written?.parts).toBe(notes.length === 0 ? 0 : 1);
    for (const { text } of notes) expect(written?.notes.replaceAll("\\", "")).toContain(text);
  });
});

test("quotations, figures, tables and pictures have their forms", () => {
  const text = write(sampleInput());
  expect(text).toContain("> We cannot ask people to sleep another winter behind sandbags\n>\n> — Lena Ortiz, Mayor");
  expect(text).toContain("- **3.2** — metres above the mean");
  expect(text).toContain("| Design | Build | Upkeep a year |\n| --- | --- | --- |\n| Stone wall | 410 | 6 |");
  expect(text).toContain("![A gap in a stone wall with water behind it](<wall.png>)");
  expect(text).toContain("*[Quotation: Lena Ortiz]*");
});

test("text that looks like structure stays text", () => {
  const article = sampleArticle();
  const deck = sampleDeck(article);
  const texts = ["# A heading?", "---", "Note: all of this", "| a | b |", "<script>alert(1)</script>", "1. First"];
  const hostile: Deck = {
    ...deck,
    slides: deck.slides.slice(0, 1).map((slide) => ({
      ...slide,
      headline: { text: "---\nNote: x", sources: [], own: false },
      items: texts.map((text) => ({ text, sources: [], own: false, label: "", detail: "", depth: 0 as const })),
      notes: texts.map((text) => ({ kind: "own" as const, text })),
    })),
  };
  const { slides } = readBack(write(sampleInput({ article, deck: hostile })));
  expect(slides).toHaveLength(1);
  expect(slides[0]?.parts).toBe(1);
  expect(slides[0]?.content).not.toMatch(/^(?:- |## )?#+ A heading|^\| a|(?<!\\)<script/mu);
});

test.each([
  ["https://tracker.example/x.png", "https://tracker.example/x.png"],
  ["http:/tracker.example/x.png", "http:/tracker.example/x.png"],
  ["//tracker.example/x.png", "//tracker.example/x.png"],
  // Folders are nobody's business.
  ["/home/anna/x.png", "x.png"],
  ["file:///home/anna/x.png", "x.png"],
  ["C:\\Users\\anna\\x.png", "x.png"],
])("the picture %s may be on the network and becomes a link, so that no slide fetches it", (src, place) => {
  const article = sampleArticle();
  const deck = sampleDeck(article);
  const slides = deck.slides.map((slide) =>
    slide.layout === "image" ? { ...slide, image: { src, alt: "x" } } : slide,
  );
  const text = write(sampleInput({ article, deck: { ...deck, slides } }));
  expect(text).toContain(`\n[x](<${place}>)`);
  expect(text).not.toContain("![x]");
});

test("without notes there is no notes mark, no notes text and no timing", () => {
  const text = write(sampleInput({ options: { ...defaultExportOptions, notes: false } }));
  expect(text).not.toMatch(/^notes?:/imu);
  expect(text).not.toContain("Thank the harbour master");
  expect(text).not.toContain("data-timing");
});
