import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { listZipNames } from "../../../../slides/article/formats/list-zip-names.ts";

const zip = zipSync({ "deck.json": strToU8("{}"), "source/a.txt": strToU8("x".repeat(500)) });

describe("listZipNames", () => {
  it("lists the files of the directory", () => {
    expect(listZipNames(zip)).toEqual(["deck.json", "source/a.txt"]);
  });

  it("lists what the entries say when the directory is cut off", () => {
    expect(listZipNames(zip.subarray(0, 60))).toContain("deck.json");
  });

  it("lists nothing for other bytes, however short", () => {
    expect(listZipNames(new Uint8Array(0))).toEqual([]);
    expect(listZipNames(new Uint8Array(5000).fill(0x50))).toEqual([]);
  });

  it("does not trust a directory that points outside the file", () => {
    const lying = zip.slice();
    new DataView(lying.buffer).setUint32(lying.length - 6, 0xfffffff0, true);
    expect(listZipNames(lying)).toEqual(["deck.json", "source/a.txt"]);
  });
});
