import { expect, test } from "vitest";
import { markupSource } from "../../../slides/render/html.ts";
import {
  detailMarkup,
  headlineMarkup,
  runInMarkup,
  runningMarkup,
  sourceAttributes,
} from "../../../slides/render/statement-markup.ts";
import { makeItem, makeSlide } from "../../helpers/build-deck.ts";

test("statements carry their sentences and whether they are the user's own", () => {
  expect(markupSource(sourceAttributes({ text: "", sources: ["s3", "s4"], own: false }))).toBe(' data-sources="s3 s4"');
  expect(markupSource(sourceAttributes({ text: "", sources: [], own: true }))).toBe(" data-own");
});

test("a cover has the deck's one h1, other slides an h2 with an anchor", () => {
  const source = (slide: ReturnType<typeof makeSlide>) => markupSource(headlineMarkup(slide) ?? runningMarkup("none"));
  expect(source(makeSlide("cover", "Title"))).toContain('<h1 id="slide-1-headline"');
  expect(source(makeSlide("bullets", "Title"))).toContain('<h2 id="slide-1-headline"');
  expect(source(makeSlide("bullets", " "))).toBe("none");
});

test("a web address under an item is a link, anything else is text", () => {
  const source = (detail: string) => {
    const markup = detailMarkup(detail);
    return markup === null ? "" : markupSource(markup);
  };
  expect(source("https://www.example.org/a?b&c")).toContain('<a href="https://www.example.org/a?b&amp;c">');
  expect(source("javascript:alert(1)")).not.toContain("<a");
  expect(source("https://www.example.org and more")).not.toContain("<a");
  expect(source("")).toBe("");
});

test("the last short words of a running text are held together without changing it", () => {
  const source = markupSource(runningMarkup("Levels fell by September 2031."));
  expect(source).toBe('Levels fell by <span class="ls-tail">September 2031.</span>');
});

test("a label is run in before the text", () => {
  const source = markupSource(runInMarkup(makeItem("five per cent", { label: "Growth", detail: "a year" })));
  expect(source).toBe(
    '<p class="ls-text"><b class="ls-run-in">Growth</b> five <span class="ls-tail">per cent</span></p>' +
      '<p class="ls-detail">a year</p>',
  );
});
