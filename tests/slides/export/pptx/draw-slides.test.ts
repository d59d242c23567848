import { describe, expect, test } from "vitest";
import type { Ratio } from "../../../../slides/deck/briefing-options.ts";
import type { Deck, Slide } from "../../../../slides/deck/deck.ts";
import { type DrawnSlide, drawSlides } from "../../../../slides/export/pptx/draw-slides.ts";
import type { Shape, TextShape } from "../../../../slides/export/pptx/shape.ts";
import { themeNames } from "../../../../slides/render/themes/themes.ts";
import { makeArticle, makeDeck, makeItem, makePicture, makeSlide } from "../../../helpers/build-deck.ts";
import { listBoxFaults } from "../../../helpers/list-box-faults.ts";

function draw(slide: Slide, deck: Partial<Deck> = {}): readonly Shape[] {
  const made = makeDeck([slide], {}, deck);
  return drawSlides(made, makeArticle(["A heading"]), [makePicture(1200, 700)])[0]?.shapes ?? [];
}

function textShapes(shapes: readonly Shape[]): readonly TextShape[] {
  return shapes.filter((shape) => shape.kind === "text");
}

function body(shapes: readonly Shape[]): TextShape {
  const found = textShapes(shapes).find(({ placeholder }) => placeholder === "body");
  if (found === undefined) throw new Error("No body");
  return found;
}

function texts({ paragraphs }: TextShape): readonly string[] {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(""));
}

const items = [makeItem("The first of the items"), makeItem("A second-level item", { depth: 1 })];

test("bullets are one text box with bullets of two levels that hang in the margin", () => {
  const shape = body(draw(makeSlide("bullets", "Headline", items)));
  expect(texts(shape)).toEqual(["The first of the items", "A second-level item"]);
  expect(shape.paragraphs.map(({ bullet, nested }) => [bullet?.kind === "mark" && bullet.mark, nested])).toEqual([
    ["■", false],
    ["–", true],
  ]);
  expect(shape.box.x + (shape.paragraphs[0]?.margin ?? 0)).toBe(80);
});

test("what the user wrote has a hollow bullet", () => {
  const shape = body(draw(makeSlide("bullets", "Headline", [makeItem("Mine", { own: true, sources: [] })])));
  expect(shape.paragraphs[0]?.bullet).toMatchObject({ mark: "□" });
});

test("right-to-left bullets hang out of the other side", () => {
  const slide = makeSlide("bullets", "عنوان", [makeItem("بند")]);
  const { box } = body(draw(slide, { language: "ar", direction: "rtl" }));
  expect([box.x, box.x + box.width]).toEqual([80, 1232]);
});

test("the bottom line is numbered from one, an agenda from where the one before ended", () => {
  const first = (shapes: readonly Shape[]) =>
    body(shapes).paragraphs.map(({ bullet }) => bullet?.kind === "number" && bullet.start);
  expect(first(draw(makeSlide("key-points", "Bottom line", items)))).toEqual([1, 2]);
  const agenda = makeDeck([makeSlide("agenda", "Agenda", items), makeSlide("agenda", "Agenda (2)", items)]);
  const drawn = drawSlides(agenda, makeArticle(), []);
  expect(drawn.map(({ shapes }) => first(shapes))).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("a long agenda stands in two text boxes side by side, numbered through", () => {
  const shapes = textShapes(
    draw(
      makeSlide(
        "agenda",
        "Agenda",
        Array.from({ length: 9 }, (_, n) => makeItem(`Item ${n + 1}`)),
      ),
    ),
  );
  const columns = shapes.filter(({ name }) => name === "Text");
  expect(columns.map(({ paragraphs }) => paragraphs.length)).toEqual([5, 4]);
  expect(columns[1]?.paragraphs[0]?.bullet).toMatchObject({ start: 6 });
  expect(columns[1]?.box.x).toBeGreaterThan((columns[0]?.box.x ?? 0) + (columns[0]?.box.width ?? 0));
});

test("dates stand beside what happened, with a tab between, and a stroke that says nothing", () => {
  const shapes = draw(makeSlide("timeline", "Timeline", [makeItem("The wall broke", { label: "14 March" })]));
  expect(texts(body(shapes))).toEqual(["14 March\tThe wall broke"]);
  expect(body(shapes).paragraphs[0]).toMatchObject({ margin: 224, hang: 224 });
  expect(shapes.filter(({ kind }) => kind === "rule")).toHaveLength(1);
});

test("labels too long for the column stand above their texts, in a size that fits", () => {
  const label = "In the long winter between the two elections of that year";
  const long = Array.from({ length: 4 }, () =>
    makeItem("The ministers met again and agreed on nothing, as all had expected", { label }),
  );
  const shapes = draw(makeSlide("timeline", "Timeline", long));
  expect(texts(body(shapes)).slice(0, 2)).toEqual([label, long[0]?.text]);
  expect(shapes.filter(({ kind }) => kind === "rule")).toEqual([]);
});

test("people have their names above their roles", () => {
  expect(texts(body(draw(makeSlide("people", "People", [makeItem("Mayor", { label: "Lena Ortiz" })]))))).toEqual([
    "Lena Ortiz",
    "Mayor",
  ]);
});

test("a quotation has the marks of its language and its speaker under it, in one box in the middle", () => {
  const slide = makeSlide("quote", "Headline", [makeItem("Стена нужна", { label: "Анна Петрова", detail: "мэр" })]);
  const shape = body(draw(slide, { language: "ru" }));
  expect(texts(shape)).toEqual(["«Стена нужна»", "Анна Петрова", "мэр"]);
  expect(shape.anchor).toBe("middle");
});

test("a figure stands over what it counts", () => {
  const shape = body(draw(makeSlide("figure", "Headline", [makeItem("households lost power", { label: "4,300" })])));
  expect(texts(shape)).toEqual(["4,300", "households lost power"]);
  expect(shape.paragraphs[0]?.runs[0]?.size).toBe(200);
});

test("the cover has its title over a rule and the imprint under it", () => {
  const shapes = draw(makeSlide("cover", "The title", [makeItem("Nora Vance"), makeItem("9 April 2031")]));
  expect(textShapes(shapes).map(({ placeholder }) => placeholder)).toEqual(["cover-title", "subtitle"]);
  const [title, under, rule] = shapes;
  expect((title?.box.y ?? 0) + (title?.box.height ?? 0)).toBeLessThan(rule?.box.y ?? 0);
  expect(rule?.box.y).toBeLessThan(under?.box.y ?? 0);
});

test("a section has its number on the agenda", () => {
  const agenda = makeSlide("agenda", "Agenda", [
    makeItem("One", { sources: ["s4"] }),
    makeItem("Two", { sources: ["s9"] }),
  ]);
  const section = makeSlide("section", "Two", [], { headline: { text: "Two", sources: ["s9"], own: false } });
  const drawn = drawSlides(makeDeck([agenda, section]), makeArticle(), []);
  expect(textShapes(drawn[1]?.shapes ?? []).find(({ name }) => name === "Number")?.paragraphs[0]?.runs[0]?.text).toBe(
    "2",
  );
});

test("a picture keeps its shape, says what it shows, and has its caption beside or under it", () => {
  const slide = makeSlide("image", "Headline", [makeItem("The caption")], {
    image: { src: "picture.png", alt: "A wall" },
  });
  const shapes = draw(slide);
  const picture = shapes.find((shape) => shape.kind === "picture");
  expect(picture?.alt).toBe("A wall");
  expect((picture?.box.width ?? 0) / (picture?.box.height ?? 1)).toBeCloseTo(1200 / 700);
  expect(textShapes(shapes).map(({ name }) => name)).toContain("Caption");
});

test("a picture that is not at hand leaves its alternative text on a panel", () => {
  const slide = makeSlide("image", "Headline", [], { image: { src: "elsewhere.png", alt: "A wall" } });
  const panel = textShapes(draw(slide)).find(({ name }) => name === "Picture");
  expect(panel?.panel).toBeDefined();
  expect(panel === undefined ? [] : texts(panel)).toEqual(["A wall"]);
});

test("a table is a table: every cell, the header told apart, numbers flush right", () => {
  const rows = [["Stone", "410"], ["Gates"]].map((cells) => ({ cells, source: "s1" }));
  const shapes = draw(
    makeSlide("table", "Headline", [makeItem("Caption")], { table: { header: ["Design", "Cost"], rows } }),
  );
  const table = shapes.find((shape) => shape.kind === "table");
  expect(table?.headed).toBe(true);
  expect(table?.numeric).toEqual([false, true]);
  expect(table?.rows.map(({ cells }) => cells.map(({ runs }) => runs[0]?.text ?? ""))).toEqual([
    ["Design", "Cost"],
    ["Stone", "410"],
    ["Gates", ""],
  ]);
});

test("a listing keeps its lines and runs left to right in every language", () => {
  const slide = makeSlide("code", "Headline", [], { code: { language: "js", text: "\nif (a) {\n\tb();\n}\n" } });
  const listing = textShapes(draw(slide, { language: "ar", direction: "rtl" })).find(({ name }) => name === "Listing");
  expect(listing === undefined ? [] : texts(listing)).toEqual(["if (a) {", "  b();", "}"]);
  expect(listing?.leftToRight).toBe(true);
});

test("every slide has one title, and one without headline has it where nobody sees it", () => {
  const slides = [makeSlide("bullets", "", items), makeSlide("bullets", "Only this"), makeSlide("quote", "")];
  const drawn = drawSlides(makeDeck(slides, {}, { language: "ru" }), makeArticle(), []);
  const titles = drawn.map(({ shapes }) => textShapes(shapes).filter(({ placeholder }) => placeholder === "title"));
  expect(titles.map((found) => found.map(texts))).toEqual([[["Слайд 1"]], [["Only this"]], [["Слайд 3"]]]);
  expect(titles[0]?.[0]?.box.y).toBeLessThan(0);
});

test("marking, running text and number stand in the margins; the cover has the marking only", () => {
  const slides = [makeSlide("cover", "Title"), makeSlide("bullets", "Headline", items)];
  const drawn = drawSlides(makeDeck(slides, { marking: "Official" }), makeArticle(), []);
  const names = ({ shapes }: DrawnSlide) => textShapes(shapes).map(({ name }) => name);
  expect(drawn.map(names)).toEqual([
    ["Title", "Marking"],
    ["Title", "Text", "Marking", "Footer", "Slide number"],
  ]);
});

const long = "The ministers of the five countries agreed to share the water of the two rivers for ten more years";
const everyLayout: readonly Slide[] = [
  makeSlide("cover", long, [makeItem("Nora Vance"), makeItem("9 April 2031")]),
  makeSlide(
    "agenda",
    "Agenda",
    Array.from({ length: 8 }, () => makeItem("What the ministers said")),
  ),
  makeSlide(
    "key-points",
    "Bottom line",
    Array.from({ length: 5 }, () => makeItem(long)),
  ),
  makeSlide("section", long, []),
  makeSlide("bullets", long, [
    makeItem(long),
    makeItem(long, { depth: 1 }),
    makeItem(long, { detail: "https://example.org/" }),
  ]),
  makeSlide("statement", "Headline", [makeItem(long, { label: "Lena Ortiz", detail: "Mayor" })]),
  makeSlide("quote", "Headline", [makeItem(long, { label: "Lena Ortiz", detail: "Mayor" })]),
  makeSlide("figure", "Headline", [makeItem(long, { label: "4,300" }), makeItem(long, { label: "12 million" })]),
  makeSlide(
    "timeline",
    "Timeline",
    Array.from({ length: 4 }, () => makeItem(long, { label: "14 March 2031" })),
  ),
  makeSlide(
    "people",
    "People",
    Array.from({ length: 6 }, () => makeItem("minister of water", { label: "Idris Bello" })),
  ),
  makeSlide(
    "glossary",
    "Glossary",
    Array.from({ length: 6 }, () => makeItem("Amsel Water Board", { label: "AWB" })),
  ),
  makeSlide("sources", "Source", [makeItem(long, { detail: "https://example.org/" })]),
  makeSlide("image", "Headline", [makeItem(long)]),
  makeSlide("table", "Headline", [makeItem("Caption")], {
    table: { header: ["A", "B"], rows: [{ cells: [long, "4"], source: "s1" }] },
  }),
  makeSlide("code", "Headline", [makeItem("Caption")], { code: { language: "", text: `${long}\n${long}` } }),
  makeSlide("bullets", long),
];

describe.each(themeNames)("%s", (theme) => {
  test.each(["16:9", "4:3"] as readonly Ratio[])(
    "no text is larger than its box, no box leaves the slide at %s",
    (ratio) => {
      for (const marking of [
        "",
        "Official – sensitive, for the delegations at the meeting of the five ministers and for nobody else",
      ]) {
        const deck = makeDeck(everyLayout, { theme, ratio, marking });
        expect(listBoxFaults(drawSlides(deck, makeArticle(["A heading"]), [makePicture(1200, 700)]), deck)).toEqual([]);
      }
    },
  );
});
