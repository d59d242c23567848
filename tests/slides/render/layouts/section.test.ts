import { expect, test } from "vitest";
import { makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

test("the numeral stands before the heading", () => {
  expect(renderBody(makeSlide("section", "Why now"), { sectionNumber: 3 })).toMatch(
    /<p class="ls-numeral">3<\/p><h2 [^>]*>Why now<\/h2>/u,
  );
});

test("without a number there is no numeral", () => {
  expect(renderBody(makeSlide("section", "Why now"))).not.toContain("ls-numeral");
});
