import { join } from "node:path";
import type { Plugin } from "esbuild";
import { root } from "./bundle-options.ts";

/** Modules that take milliseconds to set up, or import what does, and that many runs do without; their functions. */
const lazyModules: Readonly<Record<string, readonly string[]>> = {
  "slides/article/parsers/html/page/parse-tree.ts": ["parseTree"],
  "slides/export/briefing/unpack-archive.ts": ["unpackArchive"],
  "slides/export/pack-archive.ts": ["packArchive"],
};

const lazyNamespace = "lazy-module";

/** A stand-in that sets the module up when one of its functions is first called. */
function standInFor(module: string, names: readonly string[]): string {
  const functions = names.map(
    (name) => `export function ${name}(...values) { return require(${JSON.stringify(module)}).${name}(...values); }`,
  );
  return functions.join("\n");
}

/** For the bundler of the command line, whose runs are short. */
export const lazyModuleLoading: Plugin = {
  name: lazyNamespace,
  setup(build) {
    const modules = new Map(Object.entries(lazyModules).map(([path, names]) => [join(root, path), names]));
    build.onResolve({ filter: /-(?:archive|tree)\.ts$/ }, ({ path, resolveDir, namespace }) => {
      const module = join(resolveDir, path);
      return namespace !== lazyNamespace && modules.has(module) ? { path: module, namespace: lazyNamespace } : null;
    });
    build.onLoad({ filter: /.*/, namespace: lazyNamespace }, ({ path }) => ({
      contents: standInFor(path, modules.get(path) ?? []),
      resolveDir: root,
    }));
  },
};
