import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "../..");

/**
 * Compiles a TypeScript script, whose path is relative to the repository, and returns what it exports. Node 20 cannot
 * run TypeScript itself; esbuild needs a few milliseconds. The result is in `.cache/scripts/`, as deep as this folder,
 * so that a script's `import.meta.dirname` leads to the repository all the same.
 */
export async function loadScript(path) {
  const { build } = await import("esbuild");
  const outfile = join(root, ".cache/scripts", `${basename(path, ".ts")}.mjs`);
  await build({
    entryPoints: [join(root, path)],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "inline",
    logLevel: "warning",
  });
  return import(pathToFileURL(outfile).href);
}
