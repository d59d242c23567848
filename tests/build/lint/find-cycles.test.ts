import { expect, test } from "vitest";
import { findCycles } from "../../../build/lint/find-cycles.ts";

function graph(edges: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(edges).map(([path, files]) => ({ path, files, packages: [], hasDefaultExport: false }));
}

test("a tree and a diamond have no cycle", () => {
  expect(findCycles(graph({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] }))).toEqual([]);
});

test("files that import each other are one group, however long the way round", () => {
  expect(findCycles(graph({ a: ["b"], b: ["c"], c: ["a"], d: ["a"] }))).toEqual([["a", "b", "c"]]);
});

test("separate cycles are separate groups", () => {
  const groups = findCycles(graph({ a: ["b"], b: ["a", "c"], c: ["d"], d: ["c"] }));
  expect(groups.map((group) => group.join("")).sort()).toEqual(["ab", "cd"]);
});

test("a file that imports itself is a cycle", () => {
  expect(findCycles(graph({ a: ["a"] }))).toEqual([["a"]]);
});

test("files outside the graph and deep chains do no harm", () => {
  const chain = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`f${index}`, [`f${index + 1}`]]));
  expect(findCycles(graph(chain))).toEqual([]);
});
