import { expect, test } from "vitest";
import { makeItem, makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

test("the statement fills the slide under a small headline", () => {
  expect(renderBody(makeSlide("statement", "The bargain", [makeItem("Water for power.")]))).toMatch(
    /<h2 [^>]*ls-kicker[^>]*>The bargain<\/h2>.*<p class="ls-text ls-display">Water for power\.<\/p>/u,
  );
});
