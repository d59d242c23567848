import { describe, expect, it } from "vitest";
import { resolveAddress } from "../../../../../../slides/article/parsers/html/blocks/link-address.ts";

describe("resolveAddress", () => {
  it("keeps absolute web and mail addresses", () => {
    expect(resolveAddress("https://example.org/a", null)).toBe("https://example.org/a");
    expect(resolveAddress("mailto:a@example.org", null)).toBe("mailto:a@example.org");
  });

  it("resolves relative addresses against the page's own", () => {
    expect(resolveAddress("../b?c=1", "https://example.org/x/y/")).toBe("https://example.org/x/b?c=1");
    expect(resolveAddress("//cdn.example.org/z", "https://example.org/")).toBe("https://cdn.example.org/z");
  });

  it("drops relative addresses when the page's own is unknown, and places within the page", () => {
    expect(resolveAddress("/b", null)).toBeNull();
    expect(resolveAddress("#part", "https://example.org/")).toBeNull();
  });

  it.each([
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "vbscript:x",
    "data:text/html,x",
    "file:///etc/passwd",
    "ftp://example.org/x",
  ])("drops %j", (href) => {
    expect(resolveAddress(href, "https://example.org/")).toBeNull();
  });
});
