import { describe, expect, it } from "vitest";
import {
  articleValues,
  meaningOfKey,
} from "../../../../../../slides/article/parsers/markdown/front-matter/article-values.ts";

describe("articleValues", () => {
  it("knows many spellings of a key", () => {
    expect(
      articleValues({ Headline: "A", "Author(s)": "B", date_published: "2001-02-03", Language: "de" }),
    ).toMatchObject({
      title: "A",
      byline: ["B"],
      date: "2001-02-03",
      language: "de",
    });
  });

  it("takes names from lists, records and numbers", () => {
    expect(articleValues({ title: 1984, authors: [{ name: "A" }, "B", { url: "x" }, 3] })).toMatchObject({
      title: "1984",
      byline: ["A", "B", "3"],
    });
  });

  it("tells a source's name from its address", () => {
    expect(articleValues({ source: "The Daily Mill" })).toMatchObject({ publication: "The Daily Mill", url: null });
    expect(articleValues({ source: "https://example.org/a" })).toMatchObject({
      publication: null,
      url: "https://example.org/a",
    });
  });

  it("gives null for what is not there", () => {
    expect(articleValues({ layout: "post", title: "  ", date: "soon" })).toMatchObject({
      title: null,
      byline: [],
      date: null,
    });
    expect(meaningOfKey("layout")).toBeNull();
  });
});
