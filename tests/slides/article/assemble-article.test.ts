import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article, Sentence } from "../../../slides/article/article.ts";
import { assembleArticle } from "../../../slides/article/assemble-article.ts";
import type { Draft, DraftBlock, RichText, Run } from "../../../slides/article/draft.ts";

function rich(text: string, start = 0): RichText {
  return [{ text, start, end: start + text.length }];
}

function draftOf(blocks: readonly DraftBlock[], values: Partial<Draft> = {}): Draft {
  return { title: null, byline: [], date: null, publication: null, url: null, language: "en", blocks, ...values };
}

function assemble(blocks: readonly DraftBlock[], values: Partial<Draft> = {}): Article {
  return assembleArticle(draftOf(blocks, values), "text");
}

const paragraph = (text: string): DraftBlock => ({ kind: "paragraph", text: rich(text) });
const heading = (text: string, level = 1): DraftBlock => ({ kind: "heading", level, text: rich(text) });
const texts = (article: Article): readonly string[] => article.sentences.map(({ text }) => text);
const byId = (article: Article, id: string): Sentence | undefined => article.sentences.find((one) => one.id === id);

describe("assembleArticle", () => {
  it("numbers the sentences of every block in reading order, set-aside text included", () => {
    const article = assemble([
      { kind: "aside", reason: "navigation", text: rich("Home. Contact.") },
      { kind: "title", text: rich("A Dry Year") },
      { kind: "byline", text: rich("By Ann Roe") },
      paragraph("It was dry. Nobody minded."),
      heading("Rain"),
      { kind: "aside", reason: "advertising", text: rich("Buy now") },
      paragraph("It rained."),
    ]);
    expect(article.sentences.map(({ id, kind, section, asideReason }) => [id, kind, section, asideReason])).toEqual([
      ["s1", "aside", -1, "navigation"],
      ["s2", "aside", -1, "navigation"],
      ["s3", "title", -1, null],
      ["s4", "byline", -1, null],
      ["s5", "paragraph", 0, null],
      ["s6", "paragraph", 0, null],
      ["s7", "heading", 1, null],
      ["s8", "aside", 1, "advertising"],
      ["s9", "paragraph", 1, null],
    ]);
    expect(article.sections).toEqual([
      { heading: null, headingSentence: null, level: 1, blocks: [{ kind: "paragraph", sentences: ["s5", "s6"] }] },
      { heading: "Rain", headingSentence: "s7", level: 1, blocks: [{ kind: "paragraph", sentences: ["s9"] }] },
    ]);
  });

  it("leaves the lead out when nothing stands before the first heading", () => {
    const article = assemble([heading("One"), paragraph("Text."), heading("Two")], { title: "Title" });
    expect(article.sections.map((section) => section.heading)).toEqual(["One", "Two"]);
    expect(article.sentences.map(({ section }) => section)).toEqual([0, 0, 1]);
  });

  it("counts heading levels from the topmost heading", () => {
    const article = assemble([heading("One", 2), heading("Two", 3), heading("Three", 2)], { title: "Title" });
    expect(article.sections.map(({ level }) => level)).toEqual([1, 2, 1]);
  });

  it("makes a heading that repeats the title at the top the title line", () => {
    const article = assemble([heading("A dry year!"), paragraph("Text.")], { title: "A Dry Year" });
    expect(article.title).toBe("A Dry Year");
    expect(article.sentences[0]).toMatchObject({ text: "A dry year!", kind: "title", section: -1 });
    expect(article.sections).toHaveLength(1);
  });

  it("keeps a heading further down although it repeats the title", () => {
    const article = assemble([paragraph("Text."), heading("A Dry Year")], { title: "A Dry Year" });
    expect(article.sections.map((section) => section.heading)).toEqual([null, "A Dry Year"]);
  });

  it("takes the first heading for a title when none is declared", () => {
    const alone = assemble([heading("A Dry Year", 1), heading("Rain", 2), paragraph("Text.")]);
    expect(alone.title).toBe("A Dry Year");
    expect(alone.sections.map((section) => section.heading)).toEqual(["Rain"]);
    const among = assemble([heading("Sun", 2), paragraph("Text."), heading("Rain", 2)]);
    expect(among.title).toBe("Sun");
    expect(among.sections.map((section) => section.heading)).toEqual(["Sun", "Rain"]);
  });

  it("makes a title of the first sentence, cut at twelve words, when there is no heading", () => {
    expect(assemble([paragraph("It was dry. Then it rained.")]).title).toBe("It was dry");
    expect(assemble([paragraph(`${"word ".repeat(20)}end.`)]).title).toBe(`${"word ".repeat(12).trim()}…`);
    expect(assemble([]).title).toBe("");
  });

  it("collapses white space and keeps the way back to the source", () => {
    const source = "  It was\n   dry.\t\tNobody   minded.  ";
    const article = assemble([paragraph(source)]);
    expect(texts(article)).toEqual(["It was dry.", "Nobody minded."]);
    expect(article.sentences.map(({ start, end }) => source.slice(start, end))).toEqual([
      "It was\n   dry.",
      "Nobody   minded.",
    ]);
  });

  it("keeps no-break blanks in numbers and beside French marks only", () => {
    expect(texts(assemble([paragraph("a\u00a0b 10\u00a0000 «\u00a0oui\u00a0»")]))).toEqual([
      "a b 10\u00a0000 «\u00a0oui\u00a0»",
    ]);
  });

  it("drops characters that show nothing and mends halves of a pair", () => {
    expect(texts(assemble([paragraph("so\u00adft\u200b \0and \ud800broken 😀\ufeff.")]))).toEqual([
      "soft and \ufffdbroken 😀.",
    ]);
  });

  it("covers the source of text that was decoded", () => {
    const text: RichText = [
      { text: "Salt & pepper. Bread.", start: 10, end: 35 },
      { text: " Wine.", start: 35, end: 41 },
    ];
    const article = assemble([{ kind: "paragraph", text }]);
    expect(article.sentences.map(({ start, end }) => [start, end])).toEqual([
      [10, 28],
      [25, 35],
      [36, 41],
    ]);
  });

  it("carries formatting into the sentences and joins runs that look alike", () => {
    const text: RichText = [
      { text: "Plain ", start: 0, end: 6 },
      { text: "bold. ", start: 6, end: 12, strong: true },
      { text: "Still", start: 12, end: 17, strong: true },
      { text: " bold", start: 20, end: 25, strong: true },
      { text: " link.", start: 25, end: 31, href: "https://example.org/" },
    ];
    const article = assemble([{ kind: "paragraph", text }]);
    expect(article.sentences.map(({ inlines }) => inlines)).toEqual([
      [{ text: "Plain " }, { text: "bold.", strong: true }],
      [
        { text: "Still bold", strong: true },
        { text: " link.", href: "https://example.org/" },
      ],
    ]);
  });

  it("groups list items into lists and keeps a nested item in its list", () => {
    const item = (text: string, ordered: boolean, depth = 0): DraftBlock => ({
      kind: "list-item",
      ordered,
      depth,
      text: rich(text),
    });
    const article = assemble([item("One.", false), item("Deep.", true, 1), item("Two.", false), item("First.", true)]);
    const [section] = article.sections;
    expect(section?.blocks).toEqual([
      {
        kind: "list",
        ordered: false,
        items: [
          { depth: 0, sentences: ["s1"] },
          { depth: 1, sentences: ["s2"] },
          { depth: 0, sentences: ["s3"] },
        ],
      },
      { kind: "list", ordered: true, items: [{ depth: 0, sentences: ["s4"] }] },
    ]);
  });

  it("cuts sentences at the paragraphs of one list item", () => {
    const article = assemble([{ kind: "list-item", ordered: false, depth: 0, text: rich("One thing\n\nAnd more") }]);
    expect(texts(article)).toEqual(["One thing", "And more"]);
  });

  it("makes one sentence of each table row, the header's first", () => {
    const article = assemble([
      {
        kind: "table",
        caption: rich("Sales by year."),
        header: [rich("Year"), rich("Sales")],
        rows: [
          [rich("2001"), rich("Five. Or six.")],
          [rich(" "), []],
        ],
      },
    ]);
    expect(article.sentences.map(({ kind, text }) => [kind, text])).toEqual([
      ["caption", "Sales by year."],
      ["table-row", "Year Sales"],
      ["table-row", "2001 Five. Or six."],
    ]);
    expect(article.sections[0]?.blocks).toEqual([
      {
        kind: "table",
        caption: ["s1"],
        header: ["Year", "Sales"],
        rows: [{ sentence: "s3", cells: ["2001", "Five. Or six."] }],
      },
    ]);
  });

  it("makes one sentence of code and keeps its lines for display", () => {
    const article = assemble([{ kind: "code", language: "js", text: rich("a();\n  b();\n") }]);
    expect(texts(article)).toEqual(["a(); b();"]);
    expect(article.sections[0]?.blocks).toEqual([
      { kind: "code", language: "js", text: "a();\n  b();", sentence: "s1" },
    ]);
  });

  it("keeps the standfirst, quotations, images and footnotes as blocks", () => {
    const article = assemble([
      { kind: "standfirst", text: rich("In short.") },
      { kind: "quotation", text: rich("“Yes.”") },
      { kind: "image", src: "a.png", alt: " A\nhill ", caption: rich("A hill.") },
      { kind: "footnote", label: "1", text: rich("See there.") },
    ]);
    expect(article.sentences.map(({ kind }) => kind)).toEqual(["standfirst", "quotation", "caption", "footnote"]);
    expect(article.sections[0]?.blocks).toEqual([
      { kind: "paragraph", sentences: ["s1"] },
      { kind: "quotation", sentences: ["s2"] },
      { kind: "image", src: "a.png", alt: "A hill", caption: ["s3"] },
      { kind: "footnote", label: "1", sentences: ["s4"] },
    ]);
  });

  it("tells the language when none is declared", () => {
    const article = assemble([paragraph("Это было летом, и все мы были там, но дождя не было.")], { language: null });
    expect(article.language).toBe("ru");
    expect(assemble([paragraph("هذا هو المقال الذي كان في الصحيفة.")], { language: null }).direction).toBe("rtl");
  });

  const piece = fc.oneof(
    fc.constantFrom("One. ", "two ", "\n\n", " “Why?” ", "…", "\u00a0", "Mr. A ", "!", "\0", "\ud800"),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  const richText = fc
    .array(fc.record({ text: fc.array(piece, { maxLength: 6 }).map((parts) => parts.join("")), strong: fc.boolean() }))
    .map((parts) => {
      let at = 0;
      return parts.map(({ text, strong }): Run => {
        at += text.length;
        return { text, start: at - text.length, end: at, ...(strong ? { strong: true as const } : {}) };
      });
    });
  const block: fc.Arbitrary<DraftBlock> = fc.oneof(
    fc.record({ kind: fc.constantFrom("paragraph", "quotation", "title", "byline", "standfirst"), text: richText }),
    fc.record({ kind: fc.constant("heading"), level: fc.integer({ min: 1, max: 6 }), text: richText }),
    fc.record({ kind: fc.constant("list-item"), ordered: fc.boolean(), depth: fc.nat({ max: 3 }), text: richText }),
    fc.record({ kind: fc.constant("aside"), reason: fc.constant("comments"), text: richText }),
    fc.record({ kind: fc.constant("code"), language: fc.constant(""), text: richText }),
    fc.record({
      kind: fc.constant("table"),
      caption: richText,
      header: fc.array(richText, { maxLength: 2 }),
      rows: fc.array(fc.array(richText, { maxLength: 3 }), { maxLength: 3 }),
    }),
  ) as fc.Arbitrary<DraftBlock>;

  /** What can be seen of a text. */
  function seen(text: string): string {
    const paired = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
    return paired.replace(/[\s\p{Cc}\u00ad\u200b\u2060\ufeff\ufffe\uffff]/gu, "");
  }

  function allTexts(one: DraftBlock): readonly RichText[] {
    if (one.kind === "table") return [one.caption, ...one.header, ...one.rows.flat()];
    return [one.kind === "image" ? one.caption : one.text];
  }

  it("loses no text of the draft, and its ids and places hold together", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const article = assemble(blocks);
        const given = blocks.flatMap(allTexts).map((text) => seen(text.map((run) => run.text).join("")));
        expect(seen(texts(article).join(""))).toBe(given.join(""));
        for (const [index, sentence] of article.sentences.entries()) {
          expect(sentence.id).toBe(`s${index + 1}`);
          expect(sentence.inlines.map(({ text }) => text).join("")).toBe(sentence.text);
          expect(sentence.text).toBe(sentence.text.trim());
          expect(sentence.start).toBeLessThanOrEqual(sentence.end);
          expect(article.sections[sentence.section] !== undefined || sentence.section === -1).toBe(true);
        }
        const used = article.sections.flatMap((section) => JSON.stringify(section).match(/"s\d+"/g) ?? []);
        for (const id of used) expect(byId(article, id.slice(1, -1))).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});
