import { expect, test } from "vitest";
import { isBare } from "../../../slides/fit/is-bare.ts";
import { makeItem, makeSlide } from "../../helpers/build-deck.ts";

test("a slide that makes a point and has no items is bare", () => {
  expect(isBare(makeSlide("bullets", "Headline"))).toBe(true);
  expect(isBare(makeSlide("bullets", "Headline", [makeItem("text")]))).toBe(false);
  expect(isBare(makeSlide("table", "Headline"))).toBe(false);
});
