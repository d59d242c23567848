import { expect, test } from "vitest";
import { webAddress } from "../../../../slides/export/ooxml/web-address.ts";

test.each([
  ["https://example.org/a", "https://example.org/a"],
  ["https://example.org/дом?a=1&b=2", "https://example.org/%D0%B4%D0%BE%D0%BC?a=1&b=2"],
  ["mailto:a@example.org", "mailto:a@example.org"],
  ["https://example.org/a b", null],
  ["https://", null],
  ["http://[", null],
  ["javascript:alert(1)", null],
  ["file:///etc/passwd", null],
  ["example.org", null],
])("%s leads to %s", (text, address) => {
  expect(webAddress(text)).toBe(address);
});
