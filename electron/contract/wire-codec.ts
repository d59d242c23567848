import { isBytes } from "./is-bytes.ts";

/*
 * Values as bytes: the length of a JSON text (4 bytes, big-endian), the text in UTF-8, then the bytes of every
 * `Uint8Array` one after the other. In the text bytes are `{"$bytes": length}`; a key of the value that begins with `$`
 * has one `$` more. Megabytes are copied once and never become text.
 */

const prefixLength = 4;
/** Values of the contract are flat; what is deeper is an attack on the stack. */
const deepest = 64;

export type Decoded = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/** Sets a key that may be `__proto__` without touching the prototype. */
function setOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

function toPlain(value: unknown, parts: Uint8Array[], depth: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest) throw new Error("the value is too deep");
  if (isBytes(value)) {
    parts.push(value);
    return { $bytes: value.length };
  }
  if (Array.isArray(value)) return value.map((item) => toPlain(item, parts, depth + 1));
  const plain = {};
  for (const [key, item] of Object.entries(value)) {
    setOwn(plain, key.startsWith("$") ? `$${key}` : key, toPlain(item, parts, depth + 1));
  }
  return plain;
}

/** Packs a value of plain objects, arrays, strings, finite numbers, booleans, null and bytes. */
export function encodeWire(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const text = new TextEncoder().encode(JSON.stringify(toPlain(value, parts, 0)));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, prefixLength + text.length));
  new DataView(whole.buffer).setUint32(0, text.length);
  whole.set(text, prefixLength);
  let offset = prefixLength + text.length;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Hands out the bytes behind the text, in order. */
class PartReader {
  private offset: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, offset: number) {
    this.bytes = bytes;
    this.offset = offset;
  }

  take(length: unknown): Uint8Array {
    const left = this.bytes.length - this.offset;
    if (typeof length !== "number" || !Number.isInteger(length) || length < 0 || length > left) {
      throw new Error("the bytes are not all there");
    }
    this.offset += length;
    return this.bytes.subarray(this.offset - length, this.offset);
  }

  get isAtEnd(): boolean {
    return this.offset === this.bytes.length;
  }
}

function fromPlain(plain: unknown, parts: PartReader, depth: number): unknown {
  if (typeof plain !== "object" || plain === null) return plain;
  if (depth > deepest) throw new Error("the value is too deep");
  if (Array.isArray(plain)) return plain.map((item) => fromPlain(item, parts, depth + 1));
  if (Object.hasOwn(plain, "$bytes")) return parts.take((plain as { $bytes: unknown }).$bytes);
  const value = {};
  for (const [key, item] of Object.entries(plain)) {
    setOwn(value, key.startsWith("$$") ? key.slice(1) : key, fromPlain(item, parts, depth + 1));
  }
  return value;
}

/** Unpacks what `encodeWire` packed; anything else is refused. Bytes are views of the message, not copies. */
export function decodeWire(message: Uint8Array): Decoded {
  try {
    const textLength = new DataView(message.buffer, message.byteOffset, message.byteLength).getUint32(0);
    const end = prefixLength + textLength;
    if (end > message.length) return { ok: false };
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(message.subarray(prefixLength, end));
    const parts = new PartReader(message, end);
    const value = fromPlain(JSON.parse(text), parts, 0);
    return parts.isAtEnd ? { ok: true, value } : { ok: false };
  } catch {
    return { ok: false };
  }
}
