import fc from "fast-check";
import { expect, test } from "vitest";
import type { Deck, Item, NoteLine, Slide } from "../../../slides/deck/deck.ts";
import { hasWholeReferences } from "../../../slides/export/briefing/check-references.ts";
import { defaultExportOptions } from "../../../slides/export/export-input.ts";
import { writeMarkdown } from "../../../slides/export/formats/markdown.ts";
import { type Briefing, readBriefing, readMarkdownDeck, writeBriefingFile } from "../../../slides/index.ts";
import { sampleArticle } from "../export/sample-article.ts";
import { sampleDeck, sampleInput } from "../export/sample-briefing.ts";
import { plainDeck } from "./plain-deck.ts";

function open(text: string, name = "talk.md"): Briefing {
  const reading = readMarkdownDeck(new TextEncoder().encode(text), name);
  if (!reading.ok) throw new Error(reading.diagnostic.message);
  return reading.briefing;
}

function write(deck: Deck, marking = ""): string {
  const options = { ...defaultExportOptions, marking };
  return new TextDecoder().decode(writeMarkdown(sampleInput({ deck, options })).bytes);
}

function withSlides(slides: readonly Slide[]): Deck {
  return { ...sampleDeck(sampleArticle()), slides };
}

function refusalOf(text: string): string | null {
  const reading = readMarkdownDeck(new TextEncoder().encode(text), "talk.md");
  return reading.ok ? null : reading.diagnostic.code;
}

test("a deck with every form comes back with its slides, notes, parts and options", () => {
  const sample = sampleDeck(sampleArticle());
  const slides = sample.slides.map((slide, index) => (index === 2 ? { ...slide, hidden: true as const } : slide));
  const options = { minutes: 12, theme: "midnight", ratio: "4:3", marking: "INTERNAL" } as const;
  const deck = { ...sample, slides, options };
  const opened = open(write(deck, "INTERNAL"));
  expect(plainDeck(opened.deck)).toEqual(plainDeck(deck));
  expect(opened.options.marking).toBe("INTERNAL");
  expect(opened.article.byline).toEqual(["Nora Vance"]);
  expect(opened.article.url).toBe("https://ledger.example/port-amsel");
});

test("writing what was opened gives the same file again", () => {
  const text = write(sampleDeck(sampleArticle()));
  const { article, deck } = open(text);
  expect(new TextDecoder().decode(writeMarkdown(sampleInput({ article, deck })).bytes)).toBe(text);
});

test("what was opened can be saved and opened as a briefing", () => {
  const opened = open(write(sampleDeck(sampleArticle())));
  const saved = readBriefing(writeBriefingFile(opened).bytes);
  expect(saved.ok && saved.briefing.deck).toEqual(opened.deck);
});

test("a statement is sourced by the sentence it was taken from, and what has none is somebody's own", () => {
  const sentence = "Because of the floods the harbour board rebuilt the long northern wall of granite in 2032.";
  const { article, deck } = open(
    `---\nlectern: 1\ntitle: "T"\nlang: "en"\n---\n\n<!-- .slide: id="slide-1" data-layout="bullets" -->\n\n## Wall\n\n- The harbour board rebuilt the northern wall of granite in 2032\n- The mayor is delighted\n\nNote:\n\n${sentence}\n`,
  );
  const [taken, own] = deck.slides[0]?.items ?? [];
  const spoken = article.sentences.find(({ text }) => text === sentence);
  expect(taken).toMatchObject({ own: false, sources: [spoken?.id] });
  expect(own).toMatchObject({ own: true, sources: [] });
  expect(deck.ledger.find(({ sentence: id }) => id === spoken?.id)).toMatchObject({
    fate: "shown",
    slides: ["slide-1"],
  });
});

test("sentences know their place in the file", () => {
  const text = write(sampleDeck(sampleArticle()));
  const { article } = open(text);
  const spoken = article.sentences.filter(({ kind }) => kind === "paragraph");
  expect(spoken.length).toBeGreaterThan(3);
  for (const { text: sentence, start, end } of spoken) {
    expect(text.slice(start, end).replaceAll("\\", "")).toContain(sentence);
  }
});

const foreign = `---
title: Tide tables
theme: black
revealOptions:
  transition: fade
---

# Tide tables

Ida Holm

---

## What they tell

- When the water is **high**
  - and by how much
- When it is low

Note:
They have been printed since 1833. Nobody has
missed one.

- Say hello

----

> The sea does not wait.
>
> — Ida Holm, pilot

---

![A tide gauge](gauge.png)

---

# Using them

| Port | High |
| --- | --- |
| Amsel | 04:10 |

notes: Read one line out.
`;

test("slides of another tool open with all their text accounted for", () => {
  const { article, deck } = open(foreign);
  expect(deck.slides.map(({ layout }) => layout)).toEqual(["cover", "bullets", "quote", "image", "table"]);
  expect(deck.slides[1]?.items.map(({ text, depth }) => [text, depth])).toEqual([
    ["When the water is high", 0],
    ["and by how much", 1],
    ["When it is low", 0],
  ]);
  expect(deck.slides[1]?.notes.map(({ text }) => text)).toEqual([
    "They have been printed since 1833.",
    "Nobody has missed one.",
    "Say hello",
  ]);
  expect(deck.slides[2]?.items[0]).toMatchObject({ label: "Ida Holm", detail: "pilot", own: false });
  expect(article.sections.map(({ heading }) => heading)).toEqual([null, "Using them"]);
  expect(deck.slides.every(({ items }) => items.every(({ own, sources }) => !own && sources.length === 1))).toBe(true);
  expect(hasWholeReferences(article, deck)).toBe(true);
  const lost = deck.ledger.filter(({ fate }) => fate === "set-aside").map(({ sentence }) => sentence);
  const texts = article.sentences.filter(({ id }) => lost.includes(id)).map(({ text }) => text);
  expect(texts).toEqual([]);
});

test.each([
  ["an article", "# Title\n\nText.\n\n---\n\nNote: one note.\n", "no-slides"],
  ["a newer version", "---\nlectern: 2\n---\n\n# A\n", "deck-too-new"],
  ["no slides", "---\nlectern: 1\n---\n\n\n---\n\n", "no-slides"],
  ["only hidden slides", '---\nlectern: 1\n---\n\n<!-- .slide: data-visibility="hidden" -->\n\n# A\n', "no-slides"],
  ["a book", `---\nlectern: 1\n---\n\n${"word ".repeat(310_000)}`, "too-long"],
  ["a flood of slides", `---\nlectern: 1\n---\n${"\n# A\n\n---\n".repeat(3001)}`, "too-many-slides"],
])("%s is refused with a reason", (_name, text, code) => {
  expect(refusalOf(text)).toBe(code);
});

test.each([
  ["nesting", `${"> ".repeat(20_000)}x`],
  ["lists in lists", Array.from({ length: 800 }, (_, depth) => `${" ".repeat(depth * 2)}- x`).join("\n")],
  ["marks", "*_[".repeat(60_000)],
  ["an open comment", "<!-- ".repeat(60_000)],
  ["attributes", `<!-- .slide: ${'a="'.repeat(60_000)} -->`],
  ["an alias bomb", "x"],
])("%s that an enemy wrote is read in time", (name, body) => {
  const bomb =
    name === "an alias bomb"
      ? "a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nsections: [*b, *b, *b, *b, *b, *b, *b]\n"
      : "";
  const text = `---\nlectern: 1\n${bomb}---\n\n## A\n\n${body}\n\nNote:\n\n${body}\n`;
  const began = performance.now();
  const { article, deck } = open(text);
  expect(hasWholeReferences(article, deck)).toBe(true);
  expect(performance.now() - began).toBeLessThan(8000);
});

const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."#-*_`[]()<>!|\\&;:=+~$1.,— \tabNote“”".split("")), maxLength: 24 }),
  fc.constantFrom(
    "Plain words",
    "C #",
    "Note: x",
    "---",
    "AT&amp;T",
    "— x",
    "*[x]*",
    "a, b",
    ":-",
    "Да — нет",
    "https://x.example/a_b*c[d]",
    "see www.x.example/~y",
    "<script>",
    "<!-- x",
  ),
);
/** White space alone is nothing that can be told from an empty text. */
const items: fc.Arbitrary<Item> = fc.record({
  text: texts,
  label: texts,
  detail: texts,
  depth: fc.constantFrom<0 | 1>(0, 1),
  sources: fc.constant([]),
  own: fc.constant(true),
});
const notes: fc.Arbitrary<NoteLine> = fc.oneof(
  texts.map((text) => ({ kind: "cue" as const, text })),
  fc.record({ kind: fc.constant("own" as const), text: texts }),
  fc.record({
    kind: fc.constant("own" as const),
    text: texts,
    list: fc.constantFrom("bulleted" as const, "numbered" as const),
  }),
  fc.tuple(texts, fc.nat(20), fc.nat(20)).map(([text, from, length]): NoteLine => {
    const start = Math.min(from, Math.max(0, text.length - 1));
    const end = Math.min(text.length, start + 1 + length);
    const emphasis = end > start ? { emphasis: [{ start, end, style: "strong" as const }] } : {};
    return { kind: "own", text, ...emphasis };
  }),
);
const slides: fc.Arbitrary<Slide> = fc
  .record({
    layout: fc.constantFrom("bullets", "statement", "cover", "quote", "image", "table", "code", "figure", "sources"),
    headline: texts,
    items: fc.array(items, { maxLength: 4 }),
    notes: fc.array(notes, { maxLength: 5 }),
    cells: fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 3 }),
    texts: fc.tuple(texts, texts),
  })
  .map(({ layout, headline, items: lines, notes: spoken, cells, texts: [one, two] }) => {
    const base = {
      id: "slide-1",
      headline: { text: headline, sources: [], own: true },
      items: layout === "quote" ? lines.map((line) => ({ ...line, depth: 0 as const })) : lines,
      notes: spoken,
      seconds: 10,
      section: -1,
    };
    const source = "s1";
    // A path from a root would be written without its folders, which tell of somebody's machine.
    if (layout === "image") return { ...base, layout, image: { src: `pictures/${one}.png`, alt: two } };
    if (layout === "code") return { ...base, layout, code: { language: "js", text: `${one}\n${two}` } };
    if (layout === "table") {
      const [header = ["", ""], ...rows] = cells;
      return { ...base, layout, table: { header, rows: rows.map((row) => ({ cells: row, source })) } };
    }
    return { ...base, layout } as Slide;
  });

test("whatever stands on a slide and in its notes comes back", () => {
  fc.assert(
    fc.property(slides, (slide) => {
      const deck = withSlides([slide]);
      expect(plainDeck(open(write(deck)).deck).slides).toEqual(plainDeck(deck).slides);
    }),
    { numRuns: 300 },
  );
});
