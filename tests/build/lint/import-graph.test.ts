import { expect, test } from "vitest";
import { readImportGraph } from "../../../build/lint/import-graph.ts";

test("relative imports become paths in the repository, the others are packages", () => {
  const text = 'import "../b/two.ts"; import "./three.css?raw"; import "node:fs"; import "parse5";';
  expect(readImportGraph([{ path: "a/one.ts", text }])).toEqual([
    { path: "a/one.ts", files: ["b/two.ts", "a/three.css"], packages: ["node:fs", "parse5"], hasDefaultExport: false },
  ]);
});

test("style sheets and data are no part of the graph", () => {
  expect(readImportGraph([{ path: "a/one.css", text: "@import 'x'" }])).toEqual([]);
});
