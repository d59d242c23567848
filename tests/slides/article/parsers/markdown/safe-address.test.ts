import { describe, expect, it } from "vitest";
import { safeImage, safeLink } from "../../../../../slides/article/parsers/markdown/safe-address.ts";

describe("safeLink", () => {
  it.each(["https://example.org/a?b=c#d", "http://example.org", "mailto:a@example.org"])("keeps %s", (address) =>
    expect(safeLink(address)).toBe(address),
  );

  it.each(["javascript:alert(1)", "java\nscript:x", "data:text/html,x", "/relative", "#place", "https://a b", ""])(
    "drops %j",
    (address) => expect(safeLink(address)).toBeNull(),
  );
});

describe("safeImage", () => {
  it.each(["a.png", "/a/b.png", "../c.jpg", "https://example.org/a.png", "data:image/png;base64,AAAA"])(
    "keeps %s",
    (src) => expect(safeImage(src)).toBe(src),
  );

  it.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "", "a\u0000b"])(
    "drops %j",
    (src) => expect(safeImage(src)).toBeNull(),
  );
});
