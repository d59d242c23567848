import { expect, test } from "vitest";
import { makeItem, makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

const item = makeItem("Nobody got it", { label: "Amina Bektemirova", detail: "minister" });

test("a quotation is a blockquote with its speaker cited", () => {
  const source = renderBody(makeSlide("quote", "Formula", [item]));
  expect(source).toContain('<span class="ls-open">“</span>Nobody got it”</p></blockquote>');
  expect(source).toContain("<cite>Amina Bektemirova</cite>");
  expect(source).toContain('<p class="ls-detail">minister</p></figcaption>');
});

test("the marks are those of the language", () => {
  expect(renderBody(makeSlide("quote", "Formula", [item]), { language: "ru" })).toContain("«</span>Nobody got it»");
});

test("a quotation whose speaker is not known has no caption", () => {
  expect(renderBody(makeSlide("quote", "Formula", [makeItem("Nobody got it")]))).not.toContain("figcaption");
});
