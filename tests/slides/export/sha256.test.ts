import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../../slides/export/sha256.ts";

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

test("the digest of the standard's example is right", () => {
  expect(hex(sha256(new TextEncoder().encode("abc")))).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

test("digests agree with the platform's for every length around a block and for any bytes", () => {
  const agrees = (bytes: Uint8Array) => {
    expect(hex(sha256(bytes))).toBe(createHash("sha256").update(bytes).digest("hex"));
  };
  for (let length = 0; length < 200; length += 1) agrees(new Uint8Array(length).fill(length));
  agrees(new Uint8Array(200_000).fill(7));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), agrees));
});
