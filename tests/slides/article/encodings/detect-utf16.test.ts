import { describe, expect, it } from "vitest";
import { detectUtf16 } from "../../../../slides/article/encodings/detect-utf16.ts";

describe("detectUtf16", () => {
  it("does not take ASCII with stray NULs for UTF-16", () => {
    const text = new TextEncoder().encode("\0\0\0Plain words\0, and more of them, in a row.");
    expect(detectUtf16(text)).toBeNull();
  });

  it("does not take binary data for UTF-16", () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * index * 31 + index * 7) % 256);
    expect(detectUtf16(noise)).toBeNull();
  });

  it("copes with a last half character", () => {
    expect(detectUtf16(Uint8Array.from([0x41, 0, 0x42, 0, 0x43, 0, 0x44, 0, 0x45]))).toBe("utf-16le");
  });
});
