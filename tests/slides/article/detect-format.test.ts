import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { detectFormat } from "../../../slides/article/detect-format.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const code = (data: Uint8Array, name = "a.txt"): string => {
  const found = detectFormat(data, name);
  return found.kind === "refused" ? found.code : found.kind;
};

const prose = "The council met on Monday.\n\nIt agreed on a budget for the coming year, members said.\n";
const page = "<!doctype html><html><head><title>T</title></head><body><p>Text.</p></body></html>";
const markdown = "# Title\n\nSome **bold** and **strong** words.\n\n## Next\n\nMore.\n";

describe("detectFormat", () => {
  it.each([
    [prose, "story.txt", "text"],
    [prose, "story.html", "text"],
    [prose, "story", "text"],
    [page, "story.txt", "html"],
    [page, "story.md", "html"],
    [`\n<!-- saved from a site -->\n<!-- again -->\n${page}`, "x", "html"],
    [`<?xml version="1.0"?>\n${page}`, "x.xml", "html"],
    ["<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p><p>Five.</p>", "x.txt", "html"],
    ["<img src=x>", "x.html", "html"],
    ["A page may use the tags <p> and <em> for its text.\n", "x.txt", "text"],
    [prose, "story.md", "markdown"],
    [markdown, "story.txt", "markdown"],
    ["---\ntitle: A\ndate: 2020-01-01\n---\nWords.\n", "x.txt", "markdown"],
    ["# one number sign does not make it Markdown\n", "x.txt", "text"],
  ])("tells %j named %s as %s", (text, name, kind) => {
    expect(detectFormat(bytes(text), name)).toEqual({ kind });
  });

  it("reads the content of UTF-16 files, too", () => {
    const data = new Uint8Array(Array.from(page).flatMap((character) => [character.charCodeAt(0), 0]));
    expect(detectFormat(data, "x.txt")).toEqual({ kind: "html" });
  });

  it("recognises a briefing by the deck inside", () => {
    expect(detectFormat(zipSync({ "deck.json": strToU8("{}") }), "x.bin")).toEqual({ kind: "briefing" });
  });

  it.each([
    ["empty-file", new Uint8Array(0)],
    ["blank-file", bytes(" \n\t\r\n\u00a0\u3000\u200b")],
    ["pdf", latin("%PDF-1.7\n%\xe2\xe3")],
    ["word-document", zipSync({ "[Content_Types].xml": strToU8("x"), "word/document.xml": strToU8("x") })],
    ["opendocument", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("x") })],
    ["archive", zipSync({ "a.txt": strToU8("x") })],
    ["old-office-document", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest")],
    ["rtf", latin("{\\rtf1 text}")],
    ["image", latin("\x89PNG\r\n\x1a\nrest")],
    ["image", bytes('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ["audio-or-video", latin("ID3\x03rest")],
    ["program", latin("\x7fELFrest")],
    ["web-archive", bytes("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n")],
    ["binary-file", Uint8Array.from({ length: 3000 }, (_, index) => (index * 7 + ((index * index) >> 3)) % 256)],
    ["line-too-long", new Uint8Array(5 << 20).fill(0x61)],
  ])("refuses with the code %s", (expected, data) => {
    expect(code(data)).toBe(expected);
  });

  it("says in each refusal what it is and what to do, in one sentence", () => {
    for (const data of [new Uint8Array(0), latin("%PDF-1.4"), latin("{\\rtf1}"), bytes("  ")]) {
      const found = detectFormat(data, "x");
      expect(found).toMatchObject({
        kind: "refused",
        message: expect.stringMatching(/^[A-Z].{40,}: .+\.$|^[A-Z].{40,}\.$/),
      });
    }
  });

  it("does not refuse a page for a long line: pictures may be inside it", () => {
    expect(detectFormat(bytes(`${page}${"<i>a</i>".repeat(700_000)}`), "x.html")).toEqual({ kind: "html" });
  });

  it("does not refuse text because a few NULs are in it", () => {
    expect(code(bytes(`\0\0\0${prose}\0`))).toBe("text");
  });

  it("is not delayed by thousands of comments before the first element", () => {
    expect(code(bytes(`${"<!--a-->".repeat(20_000)}x`))).toBe("text");
  });
});
