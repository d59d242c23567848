import { describe, expect, it } from "vitest";
import { readHtmlTokens } from "../../../../../slides/article/parsers/markdown/html-tokens.ts";

function tokens(html: string): string[] {
  return readHtmlTokens(html).map((token) => (token.kind === "text" ? token.text : `${token.kind} ${token.name}`));
}

describe("readHtmlTokens", () => {
  it("reads tags, attributes and text with their places", () => {
    const html = `a<IMG src="x>y" alt='z' hidden>b</p >`;
    const [text, image, , close] = readHtmlTokens(html);
    expect(text).toMatchObject({ kind: "text", text: "a", start: 0, end: 1 });
    expect(image).toMatchObject({ kind: "open", name: "img", start: 1, end: 31 });
    expect(image?.kind === "open" && [...image.attributes]).toEqual([
      ["src", "x>y"],
      ["alt", "z"],
      ["hidden", ""],
    ]);
    expect(close).toMatchObject({ kind: "close", name: "p" });
  });

  it("leaves comments, declarations and scripts out", () => {
    expect(tokens("a<!-- b -->c<!doctype d><?e?><script>f</script>g<style>h")).toEqual([
      "a",
      "c",
      "open script",
      "close script",
      "g",
      "open style",
    ]);
  });

  it("takes a sign that opens no tag for text", () => {
    expect(tokens("1 < 2 <3 <https://example.org/>")).toEqual(["1 < 2 <3 <https://example.org/>"]);
  });

  it("passes tags and quotations that never close", () => {
    expect(tokens('a<b title="c')).toEqual(["a", "open b"]);
    expect(tokens("<".repeat(100_000))).toHaveLength(1);
    expect(tokens("<a ".repeat(100_000)).length).toBeGreaterThan(0);
  });
});
