import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decodeGeneration,
  encodeGeneration,
  type Generation,
} from "../../../../electron/services/journal/generation.ts";

const generation: Generation = {
  journal: "journal-1",
  revision: 7,
  title: "Zeile\nzwei",
  path: "/home/u/talk.briefing",
  seen: null,
  savedAt: 1_700_000_000_000,
  files: [{ name: "story.md", hash: "a".repeat(64) }],
  content: new TextEncoder().encode('{"slides":[]}\n'),
};

test("a generation comes back as it was", () => {
  expect(decodeGeneration(new Uint8Array(encodeGeneration(generation)))).toEqual(generation);
  const empty = { ...generation, content: new Uint8Array() };
  expect(decodeGeneration(new Uint8Array(encodeGeneration(empty)))).toEqual(empty);
});

test("no part of a generation passes for a whole one", () => {
  const file = encodeGeneration(generation);
  for (let length = 0; length < file.length; length += 1) {
    expect(decodeGeneration(file.subarray(0, length)), String(length)).toBeNull();
  }
  expect(decodeGeneration(Buffer.concat([file, Buffer.from("x")]))).toBeNull();
});

test("a changed byte of the content is noticed, and whatever a file holds is read without throwing", () => {
  const file = encodeGeneration(generation);
  const start = file.indexOf(0x0a) + 1;
  fc.assert(
    fc.property(fc.nat(file.length - start - 1), fc.integer({ min: 1, max: 255 }), (place, difference) => {
      const changed = file.slice();
      changed[start + place] = (changed[start + place] ?? 0) ^ difference;
      expect(decodeGeneration(changed)).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(decodeGeneration(bytes)).toBeNull();
    }),
  );
});
