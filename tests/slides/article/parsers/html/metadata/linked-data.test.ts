import { describe, expect, it } from "vitest";
import {
  namesOf,
  readArticleNodes,
  stringOf,
} from "../../../../../../slides/article/parsers/html/metadata/linked-data.ts";

describe("readArticleNodes", () => {
  it("finds articles at the top, in lists and in graphs", () => {
    const scripts = [
      '{"@type":"NewsArticle","headline":"a"}',
      '[{"@type":"Organization"},{"@type":["Thing","BlogPosting"],"headline":"b"}]',
      '{"@graph":[{"@type":"WebPage"},{"@type":"https://schema.org/Article","headline":"c"}]}',
    ];
    expect(readArticleNodes(scripts).map(({ headline }) => headline)).toEqual(["a", "b", "c"]);
  });

  it("looks past CDATA, comments and line breaks inside strings", () => {
    const scripts = [
      '//<![CDATA[\n{"@type":"Article","headline":"a"}\n//]]>',
      '<!-- {"@type":"Article","headline":"b\nc"} -->',
    ];
    expect(readArticleNodes(scripts).map(({ headline }) => headline)).toEqual(["a", "b c"]);
  });

  it.each(["", "not json", "{", "[[[[", "null", '"x"', `${"[".repeat(200_000)}`])(
    "passes over what is no JSON-LD",
    (script) => {
      expect(readArticleNodes([script])).toEqual([]);
    },
  );
});

describe("reading properties", () => {
  it("takes names from strings, nodes and lists", () => {
    expect(namesOf(["A", { "@type": "Person", name: "B" }, { name: ["C", 4] }, 5])).toEqual([
      { name: "A", types: [] },
      { name: "B", types: ["Person"] },
      { name: "C", types: [] },
    ]);
  });

  it("takes the first string", () => {
    expect(stringOf(["x", "y"])).toBe("x");
    expect(stringOf({ a: 1 })).toBeNull();
    expect(stringOf(" ")).toBeNull();
  });
});
