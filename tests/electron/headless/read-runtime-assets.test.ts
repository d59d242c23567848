import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readRuntimeAssets } from "../../../electron/headless/read-runtime-assets.ts";

const folder = mkdtempSync(join(tmpdir(), "lectern-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const face = { family: "Inter", weight: 400, style: "normal", unicodeRange: "U+0000-00FF" };

beforeAll(() => {
  mkdirSync(join(folder, "fonts"));
  writeFileSync(join(folder, "fonts/a.woff2"), "font bytes");
  writeFileSync(
    join(folder, "fonts.json"),
    JSON.stringify([
      { ...face, file: "a.woff2" },
      { ...face, file: "gone" },
    ]),
  );
  writeFileSync(join(folder, "digests.json"), JSON.stringify({ reveal: "r", presenter: "s", player: "t" }));
  writeFileSync(join(folder, "player.js"), "play()");
});

test("a font is handed over as base64, without its file name", () => {
  const [font] = readRuntimeAssets(folder).fonts;
  expect(font).toEqual({ ...face, base64: Buffer.from("font bytes").toString("base64") });
});

test("a file is only read when it is asked for", () => {
  const assets = readRuntimeAssets(folder);
  expect(assets.playerScript).toBe("play()");
  expect(() => assets.fonts[1]?.base64).toThrow("gone");
  expect(() => assets.revealScript).toThrow("reveal.js");
});
