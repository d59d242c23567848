import { join } from "node:path";
import { build } from "esbuild";
import { nodeBundle } from "./bundle-options.ts";

/** Bundles the shell that runs in an installed browser into `folder`. Returns the files it is made of. */
export async function bundleLoopback(folder: string): Promise<readonly string[]> {
  const { metafile } = await build({
    ...nodeBundle,
    entryPoints: ["electron/loopback/main.ts"],
    outfile: join(folder, "main.js"),
    format: "esm",
    legalComments: "linked",
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}
