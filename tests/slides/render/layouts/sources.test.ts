import { expect, test } from "vitest";
import { makeItem, makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

test("sources are a list, their addresses links", () => {
  const item = makeItem("The Basin Commission.", { detail: "https://www.example.org/river" });
  expect(renderBody(makeSlide("sources", "Source", [item]))).toMatch(
    /<ul class="ls-rows"><li [^>]*><p class="ls-text">The Basin Commission\.<\/p><p class="ls-detail"><a href="https:\/\/www\.example\.org\/river">/u,
  );
});
