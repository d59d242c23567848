import { expect, it } from "vitest";
import {
  allValues,
  firstValue,
  readHeadValues,
} from "../../../../../../slides/article/parsers/html/metadata/head-values.ts";
import { flattenPage } from "../../../../../../slides/article/parsers/html/page/flatten-page.ts";
import { parseTree } from "../../../../../../slides/article/parsers/html/page/parse-tree.ts";

const values = readHeadValues(
  flattenPage(
    parseTree(`<meta name="Author" content=" Jane  Roe "><meta property="og:title" content="A"><meta name="author" content="John Doe">
<meta itemprop="headline name" content="B"><meta name="empty" content=" "><meta charset="utf-8">`),
  ),
);

it("gathers values by lower-case name, property or itemprop, blanks collapsed", () => {
  expect(allValues(values, ["author"])).toEqual(["Jane Roe", "John Doe"]);
  expect(firstValue(values, ["headline"])).toBe("B");
});

it("takes the first name that has a value and null when none has", () => {
  expect(firstValue(values, ["twitter:title", "og:title", "headline"])).toBe("A");
  expect(firstValue(values, ["empty"])).toBeNull();
});
