import { expect, test } from "vitest";
import { makeItem, makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

test("statements are a list", () => {
  expect(renderBody(makeSlide("bullets", "Headline", [makeItem("One point.")]))).toMatch(
    /<ul class="ls-rows ls-bullets"><li class="ls-item" data-sources="s1"><p class="ls-text">One point\.<\/p><\/li><\/ul>/u,
  );
});

test("second-level statements are a list inside the statement before them", () => {
  const items = [makeItem("One."), makeItem("Under.", { depth: 1 }), makeItem("Two.")];
  expect(renderBody(makeSlide("bullets", "Headline", items))).toMatch(
    /One\.<\/p><ul class="ls-rows"><li [^>]*><p class="ls-text">Under\.<\/p><\/li><\/ul><\/li><li [^>]*><p class="ls-text">Two\./u,
  );
});

test("a second-level statement with none before it stands on the first level", () => {
  expect(renderBody(makeSlide("bullets", "Headline", [makeItem("Under.", { depth: 1 })]))).not.toContain(
    '<ul class="ls-rows">',
  );
});
