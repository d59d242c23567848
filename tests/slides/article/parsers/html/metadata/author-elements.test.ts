import { expect, it } from "vitest";
import { isAuthorElement } from "../../../../../../slides/article/parsers/html/metadata/author-elements.ts";
import { viewOf } from "../page-lines.ts";

it.each([
  ['<div class="byline">x</div>', true],
  ['<div itemprop="author">x</div>', true],
  ['<div rel="author">x</div>', true],
  ['<div itemprop="author" itemtype="https://schema.org/Organization">x</div>', false],
  ['<div class="authority">x</div>', false],
])("%s names an author: %s", (markup, expected) => {
  const element = viewOf(markup).elements.find(({ tag }) => tag === "div");
  expect(element && isAuthorElement(element)).toBe(expected);
});
