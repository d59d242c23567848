import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "electron-builder";
import { builderConfig } from "../packaging/builder-config.ts";
import { main as bundle } from "./bundle.ts";
import { root } from "./bundle-options.ts";

/**
 * `npm run package [-- dir]`: packs the app for this system into `dist/packages`; with `dir` only the folder that would
 * be packed. Electron's program is fetched, unless `LECTERN_ELECTRON_DIST` names a folder or archive with it.
 */
export async function main(words: readonly string[]): Promise<number> {
  await bundle([]);
  if (!existsSync(join(root, "dist/desktop/renderer/index.html"))) {
    process.stderr.write("The page is not built, so there is nothing to pack.\n");
    return 1;
  }
  const electronDist = process.env.LECTERN_ELECTRON_DIST;
  // electron-builder changes what it is given.
  const config = { ...structuredClone(builderConfig), ...(electronDist === undefined ? {} : { electronDist }) };
  const paths = await build({ projectDir: root, config, publish: "never", dir: words.includes("dir") });
  for (const path of paths) process.stdout.write(`${path}\n`);
  return 0;
}
