import { expect, test } from "vitest";
import { pathCrumbs } from "../../../../renderer/dialogs/files/path-crumbs.ts";

test.each([
  ["/", ["/"], ["/"]],
  ["/home/Отчёты 2025", ["/", "home", "Отчёты 2025"], ["/", "/home", "/home/Отчёты 2025"]],
  ["/odd\\name", ["/", "odd\\name"], ["/", "/odd\\name"]],
  ["C:\\", ["C:\\"], ["C:\\"]],
  ["C:\\Users\\Ana", ["C:\\", "Users", "Ana"], ["C:\\", "C:\\Users", "C:\\Users\\Ana"]],
  ["\\\\server\\share\\talks", ["\\\\server\\share\\", "talks"], ["\\\\server\\share\\", "\\\\server\\share\\talks"]],
  ["", [], []],
])("%j has the folders %j", (path, names, paths) => {
  const crumbs = pathCrumbs(path);
  expect(crumbs.map(({ name }) => name)).toEqual(names);
  expect(crumbs.map((crumb) => crumb.path)).toEqual(paths);
});
