import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packAssets } from "../../../build/scripts/pack-assets.ts";
import { readRuntimeAssets } from "../../../electron/headless/read-runtime-assets.ts";
import { readPackedAssets } from "../../../electron/services/packed-assets.ts";

const folder = mkdtempSync(join(tmpdir(), "lectern-assets-"));
beforeAll(() => packAssets(join(import.meta.dirname, "../../.."), folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the app's exports get the same scripts, styles and fonts as the command line's", async () => {
  const { fonts, ...texts } = await readPackedAssets(folder);
  const expected = readRuntimeAssets(folder);
  const { fonts: expectedFonts, ...expectedTexts } = expected;
  expect(texts).toEqual(expectedTexts);
  expect(fonts.length).toBeGreaterThan(10);
  expect(fonts.map(({ bytes, ...face }) => ({ ...face, base64: Buffer.from(bytes).toString("base64") }))).toEqual(
    expectedFonts.map(({ family, weight, style, unicodeRange, base64 }) => ({
      family,
      weight,
      style,
      unicodeRange,
      base64,
    })),
  );
});

test("a program that is not built is told by a rejection", async () => {
  await expect(readPackedAssets(join(folder, "none"))).rejects.toThrow("ENOENT");
});
