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

  it("takes a book's length and refuses more, whatever the format, with one sentence", () => {
    const prose = "The council approved the second tunnel, and work will begin in May.\n\n";
    const read = (characters: number, name: string, frame = (text: string) => text) =>
      parse(frame(prose.repeat(Math.ceil(characters / prose.length))), name);
    const page = (text: string) =>
      `<!doctype html><html><body><article><h1>Tunnel</h1><p>${text}</p></article></body></html>`;
    for (const [name, frame] of [["a.txt"], ["a.md"], ["a.html", page]] as const) {
      const refused = read(1_600_000, name, frame);
      expect(refused).toMatchObject({ ok: false, diagnostic: { code: "too-long" } });
    }
    expect(read(200_000, "a.txt").ok).toBe(true);
  });

  it("takes a page with megabytes of pictures, styles and scripts inside", () => {
    const data = "A".repeat(2_000_000);
    const page = `<!doctype html><html><head><style>/*${data}*/</style><script>"${data}"</script></head><body><article>
      <h1>Ferry</h1><p>The ferry runs on Sundays, and the council pays for it.</p><img src="data:image/png;base64,${data}"></article></body></html>`;
    expect(parse(page, "a.html").ok).toBe(true);
  });
});
