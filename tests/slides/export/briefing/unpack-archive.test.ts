import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { unpackArchive } from "../../../../slides/export/briefing/unpack-archive.ts";

/** Twenty megabytes of nothing. */
const bomb = zipSync({ "deck.json": new Uint8Array(20 * 2 ** 20) });

test("entries come out whole, stored and packed ones", () => {
  const text = new Uint8Array(100_000).fill(65);
  const archive = unpackArchive(zipSync({ "a.txt": text, "b/c.bin": [text.subarray(0, 5), { level: 0 }] }));
  expect(archive.ok && archive.entries.get("a.txt")?.length).toBe(100_000);
  expect(archive.ok && archive.entries.get("b/c.bin")).toEqual(text.subarray(0, 5));
});

test("an empty entry is an entry", () => {
  const archive = unpackArchive(zipSync({ empty: new Uint8Array(0) }));
  expect(archive.ok && archive.entries.get("empty")?.length).toBe(0);
});

test("a bomb is refused before it is unpacked", () => {
  expect(bomb.length).toBeLessThan(200_000);
  expect(unpackArchive(bomb)).toMatchObject({ ok: false, problem: expect.stringContaining("unpacks to more") });
});

test("a bomb that states a small size is refused too", () => {
  const lying = bomb.slice();
  new DataView(lying.buffer).setUint32(22, 10, true);
  expect(unpackArchive(lying).ok).toBe(false);
});

test.each(["../x", "a/../../x", "/etc/passwd", "C:\\x", "a\\b", "a//b", "./a", "a\u0000b"])(
  "the name %j is refused",
  (name) => {
    expect(unpackArchive(zipSync({ [name]: new Uint8Array(1) })).ok).toBe(false);
  },
);

test("too many entries are refused", () => {
  const many = Object.fromEntries(Array.from({ length: 5_002 }, (_, index) => [`f${index}`, new Uint8Array(1)]));
  expect(unpackArchive(zipSync(many, { level: 0 })).ok).toBe(false);
});

test("two entries of one name are refused", () => {
  const bytes = zipSync({ "a.txt": new Uint8Array(1), "b.txt": new Uint8Array(1) }, { level: 0 });
  // The name of the second local header, which follows the first entry of 30 + 5 + 1 bytes.
  bytes[36 + 30] = "a".charCodeAt(0);
  expect(unpackArchive(bytes).ok).toBe(false);
});
