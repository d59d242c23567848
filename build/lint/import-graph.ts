import { posix } from "node:path";
import { readImports } from "./read-imports.ts";

/** A source file: its path in the repository, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface GraphFile {
  readonly path: string;
  /** Files of the repository it imports, as paths in the repository. */
  readonly files: readonly string[];
  /** Packages and Node modules it imports, as written. */
  readonly packages: readonly string[];
  readonly hasDefaultExport: boolean;
}

/** Who imports whom, types included. Style sheets and data import nothing. */
export function readImportGraph(sources: readonly SourceFile[]): readonly GraphFile[] {
  return sources
    .filter(({ path }) => /\.[jt]sx?$/.test(path))
    .map(({ path, text }) => {
      const { imports, hasDefaultExport } = readImports(path, text);
      const relative = imports.filter((name) => name.startsWith("."));
      return {
        path,
        files: relative.map((name) => posix.join(posix.dirname(path), name.replace(/\?.*$/, ""))),
        packages: imports.filter((name) => !name.startsWith(".")),
        hasDefaultExport,
      };
    });
}
