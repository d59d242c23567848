import { expect, test } from "vitest";
import { checkLayers, layerOf } from "../../../build/lint/check-layers.ts";
import { layers } from "../../../build/lint/layers.ts";

function violations(path: string, files: readonly string[], packages: readonly string[] = []): number {
  return checkLayers([{ path, files, packages, hasDefaultExport: false }], layers).length;
}

test("the engine knows only itself and a few packages", () => {
  expect(violations("slides/a/b.ts", ["slides/c/d.ts"], ["parse5", "micromark-extension-gfm"])).toBe(0);
  expect(violations("slides/a/b.ts", ["electron/services/x.ts"])).toBe(1);
  expect(violations("slides/a/b.ts", [], ["node:fs", "reveal.js"])).toBe(2);
});

test("the page sees the engine's public surface and the contract, nothing behind them", () => {
  expect(violations("renderer/a.ts", ["slides/index.ts", "electron/contract/shell-contract.ts"])).toBe(0);
  expect(violations("renderer/a.ts", ["slides/deck/deck.ts", "electron/services/write-files.ts"])).toBe(2);
  expect(violations("renderer/a.ts", [], ["node:path"])).toBe(1);
});

test("services know neither the engine nor Electron", () => {
  expect(violations("electron/services/a.ts", ["electron/contract/b.ts"], ["node:fs"])).toBe(0);
  expect(violations("electron/services/a.ts", ["slides/index.ts"], ["electron"])).toBe(2);
});

test("the command line knows the engine and the services, not the desktop app", () => {
  expect(violations("electron/headless/a.ts", ["slides/index.ts", "electron/services/b.ts"], ["node:fs"])).toBe(0);
  expect(violations("electron/headless/a.ts", ["electron/desktop/b.ts", "renderer/c.ts"], ["electron"])).toBe(3);
});

test("the longest folder decides", () => {
  const layer = (folder: string) => ({ folder, imports: [], node: false, packages: [] });
  expect(layerOf("a/b/c.ts", [layer("a/"), layer("a/b/"), layer("x/")])?.folder).toBe("a/b/");
  expect(layerOf("y/c.ts", [layer("a/")])).toBeNull();
});
