import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./bundle-options.ts";

/** Bundles the page into `folder`: the scripts and styles of `renderer/main.tsx` beside its `index.html`. Returns the files it is made of. */
export async function bundleRenderer(folder: string): Promise<readonly string[]> {
  if (!existsSync(join(root, "renderer/main.tsx"))) return [];
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["renderer/main.tsx"],
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
  copyFileSync(join(root, "renderer/index.html"), join(folder, "index.html"));
  return [...Object.keys(metafile.inputs), "renderer/index.html"];
}
