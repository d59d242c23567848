import { describe, expect, it } from "vitest";
import { markupLength } from "../../../../slides/article/formats/markup-length.ts";

describe("markupLength", () => {
  it("counts text and tags", () => {
    expect(markupLength("<p>Tunnel</p>")).toBe(13);
  });

  it.each([
    ["a script", "<p>ab</p><script>let a = 1;</script>", "<p>ab</p></script>"],
    ["a style in capitals", "<STYLE media=all>p { color: red }</STYLE>ab", "</STYLE>ab"],
    ["a comment", "ab<!-- a <script> in it -->", "ab-->"],
    ["the data of a picture", '<img src="data:image/png;base64,AAAA">', '<img src="">'],
  ])("leaves out %s", (_what, source, rest) => {
    expect(markupLength(source)).toBe(rest.length);
  });

  it("counts what is opened and never closed", () => {
    for (const opener of ["<!--", "<script>", "<style>"])
      expect(markupLength(`${opener} text`)).toBe(opener.length + 5);
  });

  it("takes linear time over a source of openers", () => {
    for (const opener of ["<!--", "<script ", "<style>", "data:"]) {
      const source = opener.repeat(300_000);
      expect(markupLength(source)).toBeLessThanOrEqual(source.length);
    }
  });
});
