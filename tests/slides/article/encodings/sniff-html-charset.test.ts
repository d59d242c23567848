import { describe, expect, it } from "vitest";
import { sniffHtmlCharset } from "../../../../slides/article/encodings/sniff-html-charset.ts";

const sniff = (html: string): string | null => sniffHtmlCharset(new TextEncoder().encode(html));

describe("sniffHtmlCharset", () => {
  it.each([
    ['<meta charset="windows-1251">', "windows-1251"],
    ["<META CHARSET=Shift_JIS />", "shift_jis"],
    ["<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>", "koi8-r"],
    ['<meta content="text/html;charset=gb2312" http-equiv=content-type>', "gb2312"],
    ['<?xml version="1.0" encoding="ISO-8859-2"?><html>', "iso-8859-2"],
  ])("reads the charset of %s", (html, charset) => {
    expect(sniff(html)).toBe(charset);
  });

  it("skips comments and other meta elements", () => {
    const html = '<!-- <meta charset="big5"> --><meta name="x" content="charset=koi8-r"><meta charset=utf-8>';
    expect(sniff(html)).toBe("utf-8");
  });

  it("takes UTF-16 for UTF-8, since the declaration could be read", () => {
    expect(sniff('<meta charset="utf-16le">')).toBe("utf-8");
  });

  it("finds nothing where nothing is declared in the first four kilobytes", () => {
    expect(sniff("<html><p>charset=utf-8")).toBeNull();
    expect(sniff(`${" ".repeat(5000)}<meta charset=utf-8>`)).toBeNull();
  });
});
