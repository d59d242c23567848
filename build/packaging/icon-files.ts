/** A picture of an icon: its width and height in pixels, and its PNG file. */
export interface IconPicture {
  readonly size: number;
  readonly png: Uint8Array;
}

/** Sizes that desktops ask for, pixels. */
export const iconSizes: readonly number[] = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** macOS names each picture by a code; those it draws at double density have another one. */
const icnsCodes: Readonly<Record<number, readonly string[]>> = {
  16: ["icp4"],
  32: ["icp5", "ic11"],
  64: ["ic12"],
  128: ["ic07"],
  256: ["ic08", "ic13"],
  512: ["ic09", "ic14"],
  1024: ["ic10"],
};

/** Windows takes pictures up to this size, pixels. */
const largestIco = 256;

function bigEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** An icon file of macOS: a header, then each picture with its code and length. */
export function writeIcns(pictures: readonly IconPicture[]): Uint8Array {
  const chunks = pictures.flatMap(({ size, png }) =>
    (icnsCodes[size] ?? []).map((code) => Buffer.concat([Buffer.from(code, "latin1"), bigEndian(png.length + 8), png])),
  );
  const body = Buffer.concat(chunks);
  return Buffer.concat([Buffer.from("icns", "latin1"), bigEndian(body.length + 8), body]);
}

/** An icon file of Windows: a directory of 16 bytes a picture, then the pictures, as PNG since Windows Vista. */
export function writeIco(pictures: readonly IconPicture[]): Uint8Array {
  const fitting = pictures.filter(({ size }) => size <= largestIco);
  const header = Buffer.alloc(6 + 16 * fitting.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(fitting.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of fitting.entries()) {
    const entry = 6 + 16 * index;
    // 256 does not fit a byte and is written as 0.
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...fitting.map(({ png }) => png)]);
}
