import { describe, expect, it } from "vitest";
import { decodeDataUrl, readPicture } from "../../../slides/article/pictures.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? Array.from(part, (c) => c.charCodeAt(0)) : part)),
  );

const zeros = (length: number): number[] => new Array<number>(length).fill(0);
const png = bytes("\x89PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR", [0, 0, 2, 128, 0, 0, 1, 224], zeros(9));
const gif = bytes("GIF89a", [64, 1, 200, 0], zeros(3));
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 6, 1, 2, 3, 4, 0xff, 0xc2, 0, 17, 8, 1, 44, 2, 88, 3], zeros(9));
const webp = (chunk: string, ...rest: readonly number[]): Uint8Array =>
  bytes("RIFF", zeros(4), "WEBP", chunk, zeros(4), [...rest, ...zeros(20)].slice(0, 20));

describe("readPicture", () => {
  it.each([
    ["image/png", png, 640, 480],
    ["image/gif", gif, 320, 200],
    ["image/jpeg", jpeg, 600, 300],
    ["image/webp", webp("VP8X", 0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0), 640, 480],
    ["image/webp", webp("VP8 ", 0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0xe0, 0x01), 640, 480],
    ["image/webp", webp("VP8L", 0x2f, 0x7f, 0xc2, 0x77, 0), 640, 480],
  ])("reads the size of %s", (mediaType, data, width, height) => {
    expect(readPicture("a.png", data)).toEqual({ src: "a.png", mediaType, bytes: data, width, height });
  });

  it("reads nothing from truncated headers, at any length", () => {
    for (const data of [png, gif, jpeg, webp("VP8X", 0, 0, 0, 0, 1, 0, 0, 1, 0, 0)]) {
      for (const length of [0, 1, 4, 9, 12]) expect(readPicture("a", data.subarray(0, length))).toBeNull();
    }
  });

  it("reads nothing from other bytes", () => {
    expect(readPicture("a.png", bytes("<svg></svg>", zeros(40)))).toBeNull();
    expect(readPicture("a.jpg", bytes([0xff, 0xd8, 0xff, 0xda, 0, 2], zeros(40)))).toBeNull();
  });

  it("refuses sizes no picture has", () => {
    const huge = png.slice();
    huge.set([0x7f, 0xff, 0xff, 0xff], 16);
    expect(readPicture("a", huge)).toBeNull();
    const flat = png.slice();
    flat.set([0, 0, 0, 0], 20);
    expect(readPicture("a", flat)).toBeNull();
  });

  it("ends on a JPEG whose segments claim no length", () => {
    expect(readPicture("a", bytes([0xff, 0xd8], ...new Array(5000).fill([0xff, 0xe0, 0, 0])))).toBeNull();
  });
});

describe("decodeDataUrl", () => {
  const base64 = Buffer.from(gif).toString("base64");

  it("decodes base64, with line ends and percent signs in it", () => {
    const source = `data:image/gif;base64,${base64}`;
    expect(decodeDataUrl(source)).toMatchObject({ src: source, width: 320, height: 200, bytes: gif });
    const wrapped = `data:image/gif;charset=x;base64,${base64.slice(0, 6)}\n ${encodeURIComponent(base64.slice(6))}`;
    expect(decodeDataUrl(wrapped)?.bytes).toEqual(gif);
  });

  it("goes by the bytes, not by the media type", () => {
    expect(decodeDataUrl(`data:image/png;base64,${base64}`)?.mediaType).toBe("image/gif");
  });

  it("reads nothing from other addresses, broken base64 and over 20 MB", () => {
    expect(decodeDataUrl("https://example.com/a.gif")).toBeNull();
    expect(decodeDataUrl("data:image/gif,abc")).toBeNull();
    expect(decodeDataUrl(`data:image/gif;base64,${base64}!`)).toBeNull();
    expect(decodeDataUrl(`data:image/gif;base64,${base64.slice(0, 9)}`)).toBeNull();
    expect(decodeDataUrl(`data:image/gif;base64,${base64}${"A".repeat(29_000_000)}`)).toBeNull();
  });
});
