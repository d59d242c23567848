import { describe, expect, it } from "vitest";
import { viewOf } from "../page-lines.ts";

/** Address and alternative text of the first picture. */
function imageOf(markup: string): string | null {
  const shape = viewOf(`<p>x</p>${markup}`).blocks.find((block) => block.shape.kind === "image")?.shape;
  return shape?.kind === "image" ? `${shape.src} ${shape.alt}`.trim() : null;
}

describe("readImage", () => {
  it("keeps the address as written and the alternative text", () => {
    expect(imageOf('<img src="page_files/crane.jpg" alt=" The  old crane ">')).toBe(
      "page_files/crane.jpg The old crane",
    );
    expect(imageOf('<img src="data:image/png;base64,AAAA">')).toBe("data:image/png;base64,AAAA");
  });

  it("takes the real address from beside a stand-in", () => {
    expect(imageOf('<img src="data:image/gif;base64,R0" data-src="/real.jpg">')).toBe("/real.jpg");
    expect(imageOf('<img src="/img/blank.gif" data-srcset="/small.jpg 300w, /big.jpg 900w">')).toBe("/small.jpg");
    expect(imageOf('<img data-original="/late.jpg">')).toBe("/late.jpg");
  });

  it.each([
    ["small pictures", '<img src="a.png" width="16" height="16">'],
    ["icons by name", '<img class="icon-share" src="a.png">'],
    ["icons by file", '<img src="/theme/icon_print.png">'],
    ["ornaments by role", '<img role="presentation" src="a.png">'],
    ["stand-ins without the real address", '<img src="data:image/gif;base64,R0">'],
    ["scripts", '<img src="javascript:alert(1)">'],
    ["drawings that may hold scripts", '<img src="data:image/svg+xml,<svg/>">'],
    ["network shares", '<img src="\\\\server\\share\\a.png">'],
    ["files", '<img src="file:///tmp/a.png">'],
  ])("passes over %s", (_, markup) => {
    expect(imageOf(markup)).toBeNull();
  });

  it("takes markup out of the alternative text", () => {
    expect(imageOf('<img src="a.jpg" alt="A<br><small>b</small>">')).toBe("a.jpg A b");
  });
});
