import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "../..");

async function compile(path, plugins) {
  const { build } = await import("esbuild");
  const outfile = join(root, ".cache/scripts", `${basename(path, ".ts")}.mjs`);
  await build({
    entryPoints: [join(root, path)],
    outfile,
    bundle: true,
    plugins,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    supported: { "regexp-unicode-property-escapes": true },
    sourcemap: "inline",
    logLevel: "warning",
  });
  return import(pathToFileURL(outfile).href);
}

/**
 * Compiles a TypeScript script, whose path is relative to the repository, and returns what it exports. Node 20 cannot
 * run TypeScript itself; esbuild needs a few milliseconds. The result is in `.cache/scripts/`, as deep as this folder,
 * so that a script's `import.meta.dirname` leads to the repository all the same. What a script takes from the engine
 * is compiled as in the bundles.
 */
export async function loadScript(path) {
  const { bundledClasses } = await compile("build/unicode/class-plugins.ts", []);
  return compile(path, [bundledClasses]);
}
