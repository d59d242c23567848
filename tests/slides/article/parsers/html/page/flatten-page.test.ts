import { describe, expect, it } from "vitest";
import { flattenPage } from "../../../../../../slides/article/parsers/html/page/flatten-page.ts";
import { parseTree } from "../../../../../../slides/article/parsers/html/page/parse-tree.ts";

describe("flattenPage", () => {
  const page = flattenPage(
    parseTree(`<html lang="de"><head><title>Name</title><meta name="a" content="b"><script type="application/ld+json">{"x":1}</script></head>
<body><div id="outer"><p class="first">One <b>two</b></p><p>Three</p></div><link rel="canonical" href="u"></body></html>`),
  );

  it("lists elements in the order of their start tags, each with the end of what is inside", () => {
    const outer = page.elements.find(({ names }) => names.includes("outer"));
    const inside = page.elements.slice((outer?.index ?? 0) + 1, outer?.end).map(({ tag }) => tag);
    expect(inside).toEqual(["p", "b", "p"]);
  });

  it("streams text between the elements that open and close", () => {
    const words = page.stream
      .map((item) => (item.kind === "text" ? item.text.trim() : item.kind))
      .filter((w) => w !== "");
    expect(words.join(" ")).toContain("open One open two close close open Three close");
  });

  it("gathers the head's elements, data scripts, title and language wherever they stand", () => {
    expect(page.head.map(({ tag }) => tag)).toEqual(["meta", "link"]);
    expect(page.dataScripts).toEqual(['{"x":1}']);
    expect(page.title).toBe("Name");
    expect(page.language).toBe("de");
  });
});
