import { expect, test } from "vitest";
import { makeItem, makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

test("sections are an ordered list", () => {
  const source = renderBody(makeSlide("agenda", "Agenda", [makeItem("Why now"), makeItem("What next")]));
  expect(source).toMatch(
    /<ol class="ls-rows ls-numbered"><li class="ls-item" data-number="1" [^>]*><p class="ls-text">Why now<\/p><\/li>/u,
  );
});

test("an agenda that goes on from another slide goes on counting", () => {
  const source = renderBody(makeSlide("agenda", "Agenda", [makeItem("Why now"), makeItem("What next")]), {
    firstNumber: 6,
  });
  expect(source).toContain('<ol class="ls-rows ls-numbered" start="6">');
  expect(source).toContain('data-number="7"');
});
