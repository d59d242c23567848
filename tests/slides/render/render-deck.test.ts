import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { renderDeck } from "../../../slides/render/render-deck.ts";
import { hardSlides, makeArticle, makeDeck, makeItem, makePicture, makeSlide } from "../../helpers/build-deck.ts";

const article = makeArticle(["Why now", "What was agreed"]);

test("the stage has the size of the deck's ratio", () => {
  const sizes = (["16:9", "4:3"] as const).map((ratio) => {
    const { width, height } = renderDeck(makeDeck([], { ratio }), article, []);
    return [width, height];
  });
  expect(sizes).toEqual([
    [1280, 720],
    [960, 720],
  ]);
});

test("an unknown theme falls back to daylight", () => {
  const unknown = renderDeck(makeDeck([], { theme: "neon" }), article, []);
  expect(unknown.css).toBe(renderDeck(makeDeck([], { theme: "daylight" }), article, []).css);
  expect(unknown.fontFamilies[0]).toBe("Inter");
});

test("section slides have their place on the agenda, pages are counted among all", () => {
  const lines = [makeItem("Why now", { sources: ["s2"] }), makeItem("What was agreed", { sources: ["s9"] })];
  const heading = (text: string, sources: readonly string[]) =>
    makeSlide("section", text, [], { headline: { text, sources, own: false } });
  const slides = [
    makeSlide("agenda", "Agenda", lines),
    heading("What was agreed", ["s9"]),
    heading("Unlisted", ["s4"]),
  ];
  const rendered = renderDeck(makeDeck(slides), article, []);
  expect(rendered.slides[1]?.html).toContain('<p class="ls-numeral">2</p>');
  expect(rendered.slides[1]?.html).toContain('<p class="ls-page">2</p>');
  expect(rendered.slides[2]?.html).not.toContain("ls-numeral");
});

test("the footer names the section, or the deck where the slide is in none", () => {
  const inside = makeSlide("bullets", "Storage decides", [], { section: 1 });
  const rendered = renderDeck(makeDeck([inside, makeSlide("bullets", "Storage decides")]), article, []);
  expect(rendered.slides[0]?.html).toContain("<p>What was agreed</p>");
  expect(rendered.slides[1]?.html).toContain("<p>Water and grain: what the five ministers agreed</p>");
});

test("pictures are found by their source and stand in the markup as data", () => {
  const deck = makeDeck([
    makeSlide("image", "Picture"),
    makeSlide("image", "Missing", [], { image: { src: "x", alt: "A map" } }),
  ]);
  const rendered = renderDeck(deck, article, [makePicture(1200, 700)]);
  expect(rendered.slides[0]?.html).toContain('<img src="data:image/png;base64,iVBORw0KGgo');
  expect(rendered.slides[1]?.html).toContain("A map");
  expect(rendered.slides[1]?.html).not.toContain("<img");
});

test("the same deck gives the same markup", () => {
  const deck = makeDeck(hardSlides("kk"));
  expect(renderDeck(deck, article, [])).toEqual(renderDeck(deck, article, []));
});

test("the result can be cloned", () => {
  const rendered = renderDeck(makeDeck(hardSlides("en")), article, []);
  expect(structuredClone(rendered)).toEqual(rendered);
});

test("hostile text stays text, wherever it stands", () => {
  const hostile = `"><img src=x onerror=alert(1)></section><script>alert(2)</script>' onload='`;
  const item = makeItem(hostile, { label: hostile, detail: hostile, sources: [hostile] });
  const more = {
    id: "slide-1",
    image: { src: "picture.png", alt: hostile },
    table: { header: [hostile], rows: [{ cells: [hostile, hostile], source: hostile }] },
    code: { language: hostile, text: hostile },
    notes: [{ kind: "sentence", sentence: hostile, text: hostile }],
  };
  const layouts = [
    "cover",
    "bullets",
    "quote",
    "figure",
    "timeline",
    "people",
    "glossary",
    "sources",
    "image",
    "table",
    "code",
  ];
  const slides = layouts.map((layout) => makeSlide(layout as "cover", hostile, [item], more));
  const deck = makeDeck(slides, { marking: hostile }, { title: hostile, language: hostile });
  for (const { html, attributes, notesHtml } of renderDeck(deck, makeArticle([hostile]), [makePicture(3, 2)]).slides) {
    const source = `<section${attributes}>${html}<aside>${notesHtml}</aside></section>`;
    expect(source).not.toMatch(/<script|<img src=x/u);
    const parsed = parseFragment(source);
    expect(parsed.childNodes).toHaveLength(1);
    expect(JSON.stringify(attributeNames(parsed))).not.toMatch(/onerror|onload/u);
  }
});

/** Names of all attributes under a node. */
function attributeNames(node: object): readonly string[] {
  const names = "attrs" in node ? (node.attrs as { name: string }[]).map(({ name }) => name) : [];
  const children = "childNodes" in node ? (node.childNodes as object[]) : [];
  return [...names, ...children.flatMap(attributeNames)];
}

test("hidden slides are rendered without a page number and do not count", () => {
  const deck = makeDeck([
    makeSlide("bullets", "First"),
    makeSlide("bullets", "Hidden", [], { hidden: true }),
    makeSlide("bullets", "Last"),
  ]);
  const pages = renderDeck(deck, article, []).slides.map(
    ({ html }) => /<p class="ls-page">(\d+)<\/p>/u.exec(html)?.[1] ?? null,
  );
  expect(pages).toEqual(["1", null, "2"]);
});
