import { expect, test } from "vitest";
import { isAllowed, shippedPackages, statedLicence } from "../../../build/scripts/licences.ts";

test("permissive licences pass, copyleft and missing ones do not", () => {
  for (const licence of ["MIT", "ISC", "OFL-1.1", "Apache-2.0"]) expect(isAllowed(licence)).toBe(true);
  for (const licence of ["GPL-3.0", "UNLICENSED", "none stated", "SEE LICENSE IN x"]) {
    expect(isAllowed(licence)).toBe(false);
  }
});

test("of a choice one is enough, of a sum all must pass", () => {
  expect(isAllowed("(MIT OR GPL-3.0)")).toBe(true);
  expect(isAllowed("MIT AND OFL-1.1")).toBe(true);
  expect(isAllowed("MIT AND GPL-3.0")).toBe(false);
});

test("development packages, the project itself and what is for other systems do not ship", () => {
  const packages = {
    "": {},
    "node_modules/a": {},
    "node_modules/b": { dev: true },
    "node_modules/c": { optional: true },
    "node_modules/d": { optional: true },
    "node_modules/e": { devOptional: true },
  };
  const installed = (folder: string) => folder.endsWith("/c");
  expect(shippedPackages({ packages }, installed)).toEqual(["node_modules/a", "node_modules/c"]);
});

test("the licence is read in its present and in its older form", () => {
  expect(statedLicence({ license: "MIT" })).toBe("MIT");
  expect(statedLicence({ licenses: [{ type: "MIT" }, { type: "GPL-2.0" }] })).toBe("MIT OR GPL-2.0");
  expect(statedLicence({})).toBe("none stated");
});
