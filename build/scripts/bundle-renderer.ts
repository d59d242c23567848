import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./bundle-options.ts";

/** The article that the start screen offers to try. */
const samplePath = "samples/kazakhstan-security-2013.md";

/**
 * Bundles the page into `folder`: the scripts and styles of `renderer/main.tsx` and the engine's worker beside its
 * `index.html`. Returns the files it is made of.
 */
export async function bundleRenderer(folder: string): Promise<readonly string[]> {
  if (!existsSync(join(root, "renderer/main.tsx"))) return [];
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["renderer/main.tsx", "renderer/engine/engine-worker.ts"],
    entryNames: "[name]",
    outdir: folder,
    bundle: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    minify: true,
    charset: "utf8",
    legalComments: "linked",
    loader: { ".woff2": "file", ".svg": "file", ".png": "file" },
    assetNames: "[name]",
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
    logLevel: "warning",
  });
  const files = { "renderer/index.html": "index.html", [samplePath]: "sample.md" };
  for (const [from, to] of Object.entries(files)) copyFileSync(join(root, from), join(folder, to));
  return [...Object.keys(metafile.inputs), ...Object.keys(files)];
}
