import { expect, test } from "vitest";
import { readImports } from "../../../build/lint/read-imports.ts";

test("every way to name another file is found", () => {
  const source = `
    import a, { type B } from "./a.ts";
    import type { C } from "./c.ts";
    import "./d.css";
    import e from "./e.json" with { type: "json" };
    export * from "./f.ts";
    export type { G } from "./g.ts";
    const h = await import("./h.ts");
    type I = import("./i.ts").I;
  `;
  const names = readImports("x.ts", source).imports.map((name) => name.slice(2, 3));
  expect(names.sort()).toEqual(["a", "c", "d", "e", "f", "g", "h", "i"]);
});

test("what only looks like an import is left out", () => {
  const source =
    "// import './a.ts'\nconst text = 'import x from \"./b.ts\"'; const c = await import(text + './c.ts');";
  expect(readImports("x.ts", source).imports).toEqual([]);
});

test("a default export is seen, a named one is not", () => {
  expect(readImports("x.ts", "export default 1;").hasDefaultExport).toBe(true);
  expect(readImports("x.ts", "const x = 1; export { x as default };").hasDefaultExport).toBe(true);
  expect(readImports("x.ts", "export const x = 1;").hasDefaultExport).toBe(false);
});

test("a file that cannot be parsed is named", () => {
  expect(() => readImports("broken.ts", "const = ;")).toThrow("broken.ts");
});
