import { join } from "node:path";
import { expect, test } from "vitest";
import { checkLayers } from "../build/lint/check-layers.ts";
import { checkLengths } from "../build/lint/check-lengths.ts";
import { checkNames } from "../build/lint/check-names.ts";
import { findCycles } from "../build/lint/find-cycles.ts";
import { readImportGraph } from "../build/lint/import-graph.ts";
import { emptyNames, fileLength, layers } from "../build/lint/layers.ts";
import { readSources } from "../build/lint/read-sources.ts";

const sources = readSources(join(import.meta.dirname, ".."));
const graph = readImportGraph(sources);
const code = sources.filter(({ path }) => /\.(?:[jt]sx?|css)$/.test(path));

test("there are sources to look at", () => {
  expect(graph.length).toBeGreaterThan(50);
});

test("no file imports across a border", () => {
  expect(checkLayers(graph, layers)).toEqual([]);
});

test("no files import each other, types included", () => {
  expect(findCycles(graph)).toEqual([]);
});

test("every imported file exists", () => {
  const paths = new Set([...sources.map(({ path }) => path), "package.json"]);
  const missing = graph.flatMap(({ path, files }) =>
    files.filter((file) => !paths.has(file) && !file.includes("/fixtures/")).map((file) => `${path} imports ${file}`),
  );
  expect(missing).toEqual([]);
});

test("files keep to the length caps", () => {
  expect(checkLengths(code, fileLength)).toEqual([]);
});

test("names are in kebab-case and, outside the tests, say something", () => {
  const paths = code.map(({ path }) => path);
  const isTest = (path: string) => path.startsWith("tests/");
  expect(
    checkNames(
      paths.filter((path) => !isTest(path)),
      emptyNames,
    ),
  ).toEqual([]);
  expect(checkNames(paths.filter(isTest), [])).toEqual([]);
});

test("nothing is exported as default", () => {
  expect(graph.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path }) => path)).toEqual([]);
});

test("slides has no barrel but its public surface", () => {
  const barrels = sources.filter(({ path }) => path.startsWith("slides/") && path.endsWith("/index.ts"));
  expect(barrels.map(({ path }) => path)).toEqual(["slides/index.ts"]);
});
