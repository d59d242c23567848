import { describe, expect, it } from "vitest";
import { dateInside } from "../../../../../../slides/article/parsers/html/metadata/page-date.ts";
import { parseHtml } from "../../../../../../slides/article/parsers/html/parse-html.ts";
import { linesOf, proseMarkup } from "../page-lines.ts";

/** Date of a page with this line under the title. */
function dateOf(line: string, head = ""): string | null {
  return parseHtml(`<head>${head}</head><article><h1>The crane</h1>${line}${proseMarkup}</article>`).draft.date;
}

describe("findDate", () => {
  it("takes JSON-LD first, then metadata, then the attribute, then the printed date", () => {
    const linked = '<script type="application/ld+json">{"@type":"Article","datePublished":"2021-05-04"}</script>';
    const meta = '<meta property="article:published_time" content="2021-05-05">';
    const time = '<time datetime="2021-05-06">7 May 2021</time>';
    expect(dateOf(time, linked + meta)).toBe("2021-05-04");
    expect(dateOf(time, meta)).toBe("2021-05-05");
    expect(dateOf(time)).toBe("2021-05-06");
    expect(dateOf("<p>Published on 7 May 2021</p>")).toBe("7 May 2021");
  });

  it("reads the date in the byline when no line has it alone", () => {
    expect(dateOf('<p class="byline">By Jane Roe, May 7, 2021</p>')).toBe("May 7, 2021");
  });

  it("leaves numbers that are no dates", () => {
    const lines = linesOf(
      `<article><h1>The crane</h1><p>ISBN 978-4-87311-874-1</p><p>Size: 152.5-117.5-141 mm</p>${proseMarkup}</article>`,
    );
    expect(lines.filter((line) => line.startsWith("date"))).toEqual([]);
  });

  it("leaves sentences with dates in them", () => {
    const lines = linesOf(`<article><h1>The crane</h1><p>It was closed on 7 May 2021.</p>${proseMarkup}</article>`);
    expect(lines[1]).toBe("paragraph: It was closed on 7 May 2021.");
  });
});

describe("dateInside", () => {
  it.each([
    ["Tuesday, May 4, 2021 at 9 am", "May 4, 2021"],
    ["4 May 2021", "4 May 2021"],
    ["04.05.2021 à 13h36", "04.05.2021"],
    ["2021-05-04 09:58", "2021-05-04"],
    ["4 de mayo de 2021", "4 de mayo de 2021"],
    ["15 августа 2016, 13:43", "15 августа 2016"],
    ["2019年3月2日09:18", "2019年3月2日"],
    ["no date here", null],
  ])("finds in %j %j", (text, date) => {
    expect(dateInside(text)).toBe(date);
  });
});
