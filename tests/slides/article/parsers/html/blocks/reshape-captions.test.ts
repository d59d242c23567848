import { describe, expect, it } from "vitest";
import { prose, viewOf } from "../page-lines.ts";

function shapes(html: string): string[] {
  return viewOf(html).blocks.map(({ shape }) => shape.kind);
}

describe("reshapeCaptions", () => {
  it("takes the short text that shares a box with a picture for its caption", () => {
    expect(shapes('<p>x</p><div><a><img src="a.jpg"></a><div>The crane in 1931</div></div><p>y</p>')).toEqual([
      "text",
      "image",
      "caption",
      "text",
    ]);
  });

  it("leaves the text of a box that holds more", () => {
    const html = `<div><img src="a.jpg">${"<p>x</p>".repeat(6)}</div>`;
    expect(shapes(html)).not.toContain("caption");
  });

  it("leaves paragraphs beside a picture", () => {
    expect(shapes(`<div><img src="a.jpg"><div>${prose.join(" ")}</div></div>`)).toEqual(["image", "text"]);
  });

  it("leaves the author's name beside a portrait", () => {
    expect(shapes('<div class="byline"><img src="jane.jpg"><div>Jane Roe</div></div>')).toEqual(["image", "text"]);
  });
});
