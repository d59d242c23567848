import { expect, test } from "vitest";
import { makeItem, makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

test("the title is the deck's h1, the imprint a list under it", () => {
  const source = renderBody(makeSlide("cover", "One river", [makeItem("Helena Marsh"), makeItem("14 November 2031")]));
  expect(source).toMatch(
    /<h1 [^>]*>One river<\/h1><ul class="ls-imprint"><li [^>]*><p class="ls-text">Helena Marsh<\/p>/u,
  );
});

test("a cover without imprint has no empty list", () => {
  expect(renderBody(makeSlide("cover", "One river"))).not.toContain("<ul");
});
