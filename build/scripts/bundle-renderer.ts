import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, type BuildResult, build } from "esbuild";
import { bundledClasses } from "../unicode/class-plugins.ts";
import { root } from "./bundle-options.ts";

/** The article that the start screen offers to try. */
const samplePath = "samples/kazakhstan-security-2013.md";

const pageBundle: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  plugins: [bundledClasses],
  charset: "utf8",
  legalComments: "linked",
  metafile: true,
  logLevel: "warning",
};

function bundlePage(folder: string): Promise<BuildResult<{ metafile: true }>> {
  return build({
    ...pageBundle,
    entryPoints: { main: "renderer/main.tsx", audience: "renderer/audience/audience.ts" },
    outdir: folder,
    jsx: "automatic",
    loader: { ".woff2": "file", ".svg": "file", ".png": "file" },
    assetNames: "[name]",
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
  });
}

/** The worker has no document: packages must not give their builds for pages. */
function bundleWorker(folder: string): Promise<BuildResult<{ metafile: true }>> {
  return build({
    ...pageBundle,
    entryPoints: ["renderer/engine/engine-worker.ts"],
    outdir: folder,
    platform: "neutral",
    mainFields: ["module", "main"],
    metafile: true,
  });
}

/**
 * Bundles the page into `folder`: the scripts and styles of the desk and of the audience's page beside their HTML, and the
 * engine's worker. Returns the files it is made of.
 */
export async function bundleRenderer(folder: string): Promise<readonly string[]> {
  if (!existsSync(join(root, "renderer/main.tsx"))) return [];
  const bundles = await Promise.all([bundlePage(folder), bundleWorker(folder)]);
  const files = {
    "renderer/index.html": "index.html",
    "renderer/audience.html": "audience.html",
    [samplePath]: "sample.md",
  };
  for (const [from, to] of Object.entries(files)) copyFileSync(join(root, from), join(folder, to));
  return [...bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs)), ...Object.keys(files)];
}
