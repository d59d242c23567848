import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packAssets } from "../../build/scripts/pack-assets.ts";
import { readRuntimeAssets } from "../../electron/headless/read-runtime-assets.ts";
import type { RuntimeAssets } from "../../slides/export/runtime-assets.ts";

/** What the product's exports inline, packed from the sources as they are. Read at once: the folder does not stay. */
export async function packRuntimeAssets(): Promise<RuntimeAssets> {
  const folder = mkdtempSync(join(tmpdir(), "lectern-assets-"));
  try {
    await packAssets(join(import.meta.dirname, "../.."), folder);
    const assets = readRuntimeAssets(folder);
    return { ...assets, fonts: assets.fonts.map((face) => ({ ...face })) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
