import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedAssets } from "../contract/file-schemas.ts";

/** A font as `fonts.json` lists it (`build/scripts/pack-assets.ts`). */
interface PackedFont {
  readonly family: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  readonly unicodeRange: string;
  readonly file: string;
}

/** What exports inline, from the folder the bundler packed. Rejects when the program is not built. */
export async function readPackedAssets(folder: string): Promise<PackedAssets> {
  const text = (name: string) => readFile(join(folder, name), "utf8");
  const fonts = JSON.parse(await text("fonts.json")) as readonly PackedFont[];
  return {
    revealScript: await text("reveal.js"),
    revealStyles: await text("reveal.css"),
    presenterScript: await text("presenter.js"),
    presenterStyles: await text("presenter.css"),
    playerScript: await text("player.js"),
    playerStyles: await text("player.css"),
    digests: JSON.parse(await text("digests.json")) as PackedAssets["digests"],
    fonts: await Promise.all(
      fonts.map(async ({ file, ...face }) => ({
        ...face,
        bytes: new Uint8Array(await readFile(join(folder, "fonts", file))),
      })),
    ),
  };
}
