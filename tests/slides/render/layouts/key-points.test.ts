import { expect, test } from "vitest";
import { makeItem, makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

test("key points are an ordered list with rules", () => {
  const source = renderBody(makeSlide("key-points", "Bottom line", [makeItem("Water is shared.")]));
  expect(source).toMatch(/<ol class="ls-rows ls-numbered ls-ruled"><li [^>]*><p class="ls-text">Water/u);
});
