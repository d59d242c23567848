import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SourceFile } from "./import-graph.ts";

const folders = ["slides", "renderer", "electron", "build", "tests"];
const skipped = new Set(["node_modules", "fixtures"]);

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(path);
    return [path];
  });
}

/** Every file of the source folders, fixtures left out, in the order of their names. */
export function readSources(root: string): readonly SourceFile[] {
  return folders
    .flatMap((folder) => walk(join(root, folder)))
    .map((path) => ({ path: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
