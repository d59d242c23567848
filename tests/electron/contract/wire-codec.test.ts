import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeWire, encodeWire } from "../../../electron/contract/wire-codec.ts";

const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: "grapheme" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 50 }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom("$bytes", "$", "$$", "__proto__", "constructor")),
      tie("value"),
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
  ),
})).value;

function decoded(message: Uint8Array): unknown {
  const result = decodeWire(message);
  if (!result.ok) throw new Error("refused");
  return result.value;
}

/** A message with a text of its own making and bytes behind it. */
function message(text: string, extra = 0): Uint8Array {
  const json = new TextEncoder().encode(text);
  const whole = new Uint8Array(4 + json.length + extra);
  new DataView(whole.buffer).setUint32(0, json.length);
  whole.set(json, 4);
  return whole;
}

test("every value comes back as it was, bytes as bytes", () => {
  fc.assert(
    fc.property(value, (given) => {
      expect(decoded(encodeWire(given))).toEqual(given);
    }),
  );
});

test("bytes are carried as they are, not as text", () => {
  const bytes = new Uint8Array(1_000_000).fill(200);
  expect(encodeWire({ bytes, name: "a" }).length).toBeLessThan(1_000_100);
});

test("a message that is a part of a larger buffer is read by its own bounds", () => {
  const inner = encodeWire({ a: new Uint8Array([1, 2, 3]) });
  const outer = new Uint8Array(inner.length + 20);
  outer.set(inner, 10);
  expect(decoded(outer.subarray(10, 10 + inner.length))).toEqual({ a: new Uint8Array([1, 2, 3]) });
});

test("no prefix and no change of a byte makes it throw", () => {
  fc.assert(
    fc.property(value, fc.nat(), fc.nat(255), (given, place, byte) => {
      const whole = encodeWire(given);
      expect(decodeWire(whole.subarray(0, place % whole.length))).toEqual({ ok: false });
      const changed = whole.slice();
      changed[place % whole.length] = byte;
      expect(decodeWire(changed)).toHaveProperty("ok");
    }),
  );
});

describe("refused", () => {
  test.each([
    ["nothing", new Uint8Array()],
    ["a text longer than the message", new Uint8Array([0, 0, 0, 9, 0x31])],
    ["what is no JSON", message("{")],
    ["what is no UTF-8", new Uint8Array([0, 0, 0, 1, 0xff])],
    ["more bytes than there are", message('{"$bytes":5}', 4)],
    ["a length that is no number", message('{"$bytes":"5"}', 5)],
    ["a negative length", message('{"$bytes":-1}', 1)],
    ["a fraction of a byte", message('{"$bytes":1.5}', 2)],
    ["bytes that belong to nothing", message("1", 3)],
    ["a value deep enough to exhaust the stack", message("[".repeat(200_000) + "]".repeat(200_000))],
    ["a value deeper than any of ours", message("[".repeat(70) + "]".repeat(70))],
  ])("%s", (_what, bytes) => {
    expect(decodeWire(bytes)).toEqual({ ok: false });
  });

  test("a key __proto__ stays a key", () => {
    const result = decoded(message('{"__proto__":{"polluted":true}}')) as Record<string, unknown>;
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect(result.polluted).toBeUndefined();
  });
});
