import { expect, test } from "vitest";
import { makeItem, makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

test("the value stands over what it counts", () => {
  expect(renderBody(makeSlide("figure", "Costs", [makeItem("over seven years", { label: "$1.4bn" })]))).toContain(
    '<p class="ls-value">$1.4bn</p><p class="ls-text">over ',
  );
});

test("a figure without a value is its words", () => {
  expect(renderBody(makeSlide("figure", "Costs", [makeItem("over seven years")]))).not.toContain("ls-value");
});
