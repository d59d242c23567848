import { describe, expect, it } from "vitest";
import { attributeOf, splitNames } from "../../../../../../slides/article/parsers/html/page/page-element.ts";

describe("splitNames", () => {
  it("cuts class names at punctuation and at humps", () => {
    expect(splitNames("article-body storyText post__meta--top")).toEqual([
      ...["article", "body", "story", "text", "post", "meta", "top"],
    ]);
  });

  it("gives nothing for nothing", () => {
    expect(splitNames(" - ")).toEqual([]);
  });
});

describe("attributeOf", () => {
  it("gives the value, an empty one too, and null when the attribute is missing", () => {
    const element = { attributes: [{ name: "hidden", value: "" }] };
    expect(attributeOf(element, "hidden")).toBe("");
    expect(attributeOf(element, "id")).toBeNull();
  });
});
