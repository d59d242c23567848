import { describe, expect, it } from "vitest";
import { figureRole } from "../../../../../../slides/article/parsers/html/blocks/figure-roles.ts";
import { type PageElement, splitNames } from "../../../../../../slides/article/parsers/html/page/page-element.ts";

function element(tag: string, className: string, itemprop?: string): PageElement {
  const classes = splitNames(className);
  const attributes = itemprop === undefined ? [] : [{ name: "itemprop", value: itemprop }];
  return {
    index: 0,
    parent: -1,
    tag,
    attributes,
    classes,
    names: classes,
    start: 0,
    startTagEnd: 0,
    sourceEnd: 0,
    end: 1,
  };
}

describe("figureRole", () => {
  it.each([
    ["figcaption", "", false, "caption"],
    ["p", "wp-caption-text", false, "caption"],
    ["div", "article-image-desc", false, "caption"],
    ["span", "photo-credit", false, "credit"],
    ["span", "author", true, "credit"],
    ["span", "author", false, null],
    ["p", "text", false, null],
  ])("<%s class=%j>, inside a figure: %s, is %s", (tag, className, inside, role) => {
    expect(figureRole(element(tag, className), inside)).toBe(role);
  });

  it("believes schema.org", () => {
    expect(figureRole(element("span", "", "copyrightHolder"), false)).toBe("credit");
  });
});
