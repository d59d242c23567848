import { expect, test } from "vitest";
import { writeIcns, writeIco } from "../../../build/packaging/icon-files.ts";

const picture = (size: number) => ({ size, png: new Uint8Array(size).fill(size % 251) });

test("each picture of a Windows icon is where the directory says, those over 256 pixels left out", () => {
  const file = Buffer.from(writeIco([16, 256, 512].map(picture)));
  expect(file.readUInt16LE(4)).toBe(2);
  for (const [index, size] of [16, 256].entries()) {
    const entry = 6 + 16 * index;
    expect(file.readUInt8(entry)).toBe(size % 256);
    const [length, offset] = [file.readUInt32LE(entry + 8), file.readUInt32LE(entry + 12)];
    expect(Buffer.compare(file.subarray(offset, offset + length), picture(size).png)).toBe(0);
  }
});

test("a macOS icon is as long as it says, and so is each of its pictures", () => {
  const file = Buffer.from(writeIcns([16, 32, 48].map(picture)));
  expect(file.readUInt32BE(4)).toBe(file.length);
  const codes: string[] = [];
  for (let offset = 8; offset < file.length; offset += file.readUInt32BE(offset + 4)) {
    codes.push(file.toString("latin1", offset, offset + 4));
  }
  expect(codes).toEqual(["icp4", "icp5", "ic11"]);
});
