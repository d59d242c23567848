import { describe, expect, it } from "vitest";
import { flattenPage } from "../../../../../../slides/article/parsers/html/page/flatten-page.ts";
import { parseTree } from "../../../../../../slides/article/parsers/html/page/parse-tree.ts";

describe("parseTree", () => {
  it("notes where elements stand in the source", () => {
    const source = "<body><p>One</p></body>";
    const paragraph = flattenPage(parseTree(source)).elements.find(({ tag }) => tag === "p");
    expect(source.slice(paragraph?.start, paragraph?.sourceEnd)).toBe("<p>One</p>");
  });

  it("does not reopen unclosed formatting without end", () => {
    const fonts = Array.from({ length: 500 }, (_, i) => `<font color=${i}>`).join("");
    const source = `<p>${fonts}</p>${"<p>x</p>".repeat(5000)}`;
    expect(flattenPage(parseTree(source)).elements.length).toBeLessThan(100_000);
  });

  it("survives elements nested a hundred thousand deep", () => {
    const page = flattenPage(parseTree(`${"<div>".repeat(100_000)}deep`));
    expect(page.elements.length).toBeGreaterThan(100_000);
  });
});
