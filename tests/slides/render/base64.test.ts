import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeBase64 } from "../../../slides/render/base64.ts";

test("bytes are encoded as Node does it, whatever their number", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    }),
  );
});

test("the seams between stretches do not show", () => {
  for (const length of [12_287, 12_288, 12_289, 40_000]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 256);
    expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  }
});
