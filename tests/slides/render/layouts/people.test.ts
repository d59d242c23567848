import { expect, test } from "vitest";
import { makeItem, makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

test("people are a list, each with the name over the role", () => {
  expect(renderBody(makeSlide("people", "People", [makeItem("Minister", { label: "A. Bektemirova" })]))).toMatch(
    /<ul [^>]*><li [^>]*><p class="ls-label">A\. Bektemirova<\/p><p class="ls-text">Minister<\/p><\/li><\/ul>/u,
  );
});
