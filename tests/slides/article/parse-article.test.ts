import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../slides/index.ts";

function parse(text: string, name: string) {
  return parseArticle(new TextEncoder().encode(text), name);
}

describe("parseArticle", () => {
  it("goes by the content, not by the name", () => {
    const result = parse(
      "<!doctype html><html><body><h1>Ferry</h1><p>The ferry runs on Sundays.</p></body></html>",
      "a.txt",
    );
    expect(result.ok && result.article.format).toBe("html");
  });

  it("refuses an empty file, a page without text and binary data with one sentence each", () => {
    for (const [text, name] of [
      ["", "empty.txt"],
      ["<html><body><script>x()</script></body></html>", "script.html"],
      ["%PDF-1.7\n%âãÏÓ", "paper.txt"],
    ] as const) {
      const result = parse(text, name);
      expect(result.ok).toBe(false);
      if (!result.ok) expect(result.diagnostic.message).toMatch(/^[A-Z].*\.$/u);
    }
  });
});
