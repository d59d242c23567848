import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FontFace, RuntimeAssets } from "../../slides/export/runtime-assets.ts";

interface PackedFont extends Omit<FontFace, "base64"> {
  readonly file: string;
}

/**
 * What exports inline, from the folder the bundler packed (`build/scripts/pack-assets.ts`). Each file is read when an
 * export asks for it: most decks need a few of the font files.
 */
export function readRuntimeAssets(folder: string): RuntimeAssets {
  const text = (name: string) => readFileSync(join(folder, name), "utf8");
  const fonts = JSON.parse(text("fonts.json")) as readonly PackedFont[];
  return {
    digests: JSON.parse(text("digests.json")) as NonNullable<RuntimeAssets["digests"]>,
    get revealScript() {
      return text("reveal.js");
    },
    get revealStyles() {
      return text("reveal.css");
    },
    get presenterScript() {
      return text("presenter.js");
    },
    get presenterStyles() {
      return text("presenter.css");
    },
    get playerScript() {
      return text("player.js");
    },
    get playerStyles() {
      return text("player.css");
    },
    fonts: fonts.map(({ file, ...face }) => ({
      ...face,
      get base64() {
        return readFileSync(join(folder, "fonts", file), "base64");
      },
    })),
  };
}
