import { describe, expect, it } from "vitest";
import { readHeadValues } from "../../../../../../slides/article/parsers/html/metadata/head-values.ts";
import { readPageAddress } from "../../../../../../slides/article/parsers/html/metadata/page-address.ts";
import { flattenPage } from "../../../../../../slides/article/parsers/html/page/flatten-page.ts";
import { parseTree } from "../../../../../../slides/article/parsers/html/page/parse-tree.ts";

function addressOf(html: string): { url: string | null; base: string | null } {
  const page = flattenPage(parseTree(html));
  return readPageAddress(page, readHeadValues(page));
}

describe("readPageAddress", () => {
  it("prefers the canonical link, then what the page says for sharing", () => {
    const meta = '<meta property="og:url" content="https://b.example/2">';
    expect(addressOf(`${meta}<link rel="canonical" href="https://a.example/1">`).url).toBe("https://a.example/1");
    expect(addressOf(meta).url).toBe("https://b.example/2");
  });

  it("resolves links against <base>, which may be relative to the page", () => {
    expect(addressOf('<base href="https://c.example/d/">').base).toBe("https://c.example/d/");
    expect(addressOf('<base href="/d/"><link rel="canonical" href="https://a.example/1">').base).toBe(
      "https://a.example/d/",
    );
  });

  it("believes only web addresses", () => {
    expect(addressOf('<base href="javascript:x"><link rel="canonical" href="/only/a/path">')).toEqual({
      url: null,
      base: null,
    });
  });
});
