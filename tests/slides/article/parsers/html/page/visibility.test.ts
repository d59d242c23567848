import { describe, expect, it } from "vitest";
import { viewOf } from "../page-lines.ts";

/** All text a reader sees. */
function seen(html: string): string {
  return viewOf(html).texts.join(" ");
}

describe("isUnseen", () => {
  it.each([
    "<script>secret</script>",
    "<style>secret</style>",
    "<template><p>secret</p></template>",
    "<noscript><p>secret</p></noscript>",
    "<p hidden>secret</p>",
    '<div style="color:red; display: none">secret</div>',
    '<div style="visibility:hidden"><p>secret</p></div>',
    "<iframe>secret</iframe>",
    "<textarea>secret</textarea>",
    "<select><option>secret</option></select>",
    "<dialog>secret</dialog>",
    '<span class="visually-hidden">secret</span>',
    '<span class="sr-only">secret</span>',
    '<span class="screen-reader-text">secret</span>',
    "<svg><title>secret</title></svg>",
    "<!-- secret -->",
  ])("does not show %s", (markup) => {
    expect(seen(`<p>before</p>${markup}<p>after</p>`)).toBe("before after");
  });

  it("shows what merely looks like it", () => {
    expect(seen('<div style="display:block">a</div><dialog open>b</dialog><svg><text>c</text></svg>')).toBe("a b c");
  });

  it("shows what has a class name that only begins alike", () => {
    expect(seen('<p class="sr">a</p><p class="visually">b</p><p class="sr-onlyish">c</p>')).toBe("a b c");
  });

  it("does not believe that the whole page is hidden: scripts show it later", () => {
    expect(seen('<body style="display:none"><p>Text</p></body>')).toBe("Text");
  });

  it("does not believe a class name that hides a long text", () => {
    expect(seen(`<div class="offscreen"><p>${"long text ".repeat(40)}</p></div>`)).toContain("long text");
  });
});
