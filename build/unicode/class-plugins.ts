import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { expandClasses } from "./expand-classes.ts";

const ownSource = /[\\/](?:slides|renderer|electron)[\\/].*\.tsx?$/;

/** For the bundler: writes out the Unicode classes in the patterns of the project's own sources. */
export const bundledClasses: Plugin = {
  name: "compact-classes",
  setup(build) {
    build.onLoad({ filter: ownSource }, async ({ path }) => ({
      contents: expandClasses(path, await readFile(path, "utf8")),
      loader: path.endsWith("x") ? "tsx" : "ts",
    }));
  },
};

/** The same for the test runner, so that what is tested is what is bundled. */
export const testedClasses = {
  name: "compact-classes",
  enforce: "pre" as const,
  transform(source: string, path: string) {
    return ownSource.test(path) ? { code: expandClasses(path, source), map: null } : null;
  },
};
