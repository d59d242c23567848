import type { GraphFile } from "./import-graph.ts";
import type { Layer } from "./layers.ts";

/** The layer of a file: the one with the longest folder it is in. */
export function layerOf(path: string, layers: readonly Layer[]): Layer | null {
  const fitting = layers.filter(({ folder }) => path.startsWith(folder));
  return fitting.reduce<Layer | null>(
    (best, layer) => (layer.folder.length > (best?.folder.length ?? 0) ? layer : best),
    null,
  );
}

function isListed(path: string, list: readonly string[]): boolean {
  return list.some((entry) => (entry.endsWith("/") ? path.startsWith(entry) : path === entry));
}

function isAllowedPackage(name: string, packages: readonly string[]): boolean {
  return packages.some((entry) => (entry.endsWith("*") ? name.startsWith(entry.slice(0, -1)) : name === entry));
}

function checkFile({ path, files, packages }: GraphFile, layers: readonly Layer[]): readonly string[] {
  const layer = layerOf(path, layers);
  if (layer === null) return [];
  const wrongFiles = files.filter((file) => !isListed(file, layer.imports));
  const wrongPackages = packages.filter((name) =>
    name.startsWith("node:") ? !layer.node : !isAllowedPackage(name, layer.packages),
  );
  return [...wrongFiles, ...wrongPackages].map((name) => `${path} may not import ${name}`);
}

/** One sentence for every import that crosses a border it may not cross. */
export function checkLayers(graph: readonly GraphFile[], layers: readonly Layer[]): readonly string[] {
  return graph.flatMap((file) => checkFile(file, layers));
}
