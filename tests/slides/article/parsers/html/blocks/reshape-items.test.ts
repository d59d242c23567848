import { describe, expect, it } from "vitest";
import { prose, viewOf } from "../page-lines.ts";

function shapes(html: string): string[] {
  return viewOf(html).blocks.map(({ shape }) => shape.kind);
}

describe("reshapeItems", () => {
  it("leaves ordinary items alone, also those of two paragraphs", () => {
    expect(shapes("<ul><li>one</li><li><p>two</p><p>three</p></li></ul>")).toEqual(Array(3).fill("list-item"));
  });

  it("reads an item with headings as a part of the page", () => {
    expect(shapes("<ul><li><h2>Part</h2><p>text</p></li></ul>")).toEqual(["heading", "text"]);
  });

  it("reads an item with many paragraphs as a part of the page", () => {
    const paragraphs = [...prose, ...prose].map((text) => `<p>${text}</p>`).join("");
    expect(new Set(shapes(`<ul><li>${paragraphs}</li></ul>`))).toEqual(new Set(["text"]));
  });

  it("reads a heading of several lines as a box of labels", () => {
    expect(shapes("<h4><div>Poor</div><div>Good</div><div>Best</div></h4>")).toEqual(["text", "text", "text"]);
  });
});
