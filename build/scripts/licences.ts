import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Licences under which code may be shipped with Lectern, fonts included. */
const allowed: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
  "Unlicense",
]);

interface LockedPackage {
  readonly dev?: boolean;
  /** Needed for development, and named as optional by something that ships. */
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** True when an SPDX expression can be met by allowed licences ("(MIT OR GPL-2.0)" can, "MIT AND GPL-2.0" cannot). */
export function isAllowed(expression: string): boolean {
  const choices = expression.replace(/[()]/g, "").split(/\s+OR\s+/u);
  return choices.some((choice) => choice.split(/\s+AND\s+/u).every((name) => allowed.has(name.trim())));
}

/** Folders of the packages that ship with the product, from the lock file. Optional ones need not be `installed`. */
export function shippedPackages(lock: Lock, installed: (folder: string) => boolean): readonly string[] {
  return Object.entries(lock.packages)
    .filter(([folder, { dev, devOptional }]) => folder !== "" && dev !== true && devOptional !== true)
    .filter(([folder, { optional }]) => optional !== true || installed(folder))
    .map(([folder]) => folder);
}

/** The stated licence; older packages state it as `licenses: [{ type }]`. */
export function statedLicence({ license, licenses }: { license?: unknown; licenses?: unknown }): string {
  if (typeof license === "string") return license;
  const types = Array.isArray(licenses) ? licenses.map(({ type }: { type?: unknown }) => String(type)) : [];
  return types.length === 0 ? "none stated" : types.join(" OR ");
}

function readLicence(root: string, folder: string): string {
  return statedLicence(JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")));
}

/** One sentence for every shipped package whose licence is not allowed. */
export function licenceProblems(root: string): readonly string[] {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;
  return shippedPackages(lock, (folder) => existsSync(join(root, folder))).flatMap((folder) => {
    const licence = readLicence(root, folder);
    return isAllowed(licence) ? [] : [`${folder}: licence "${licence}" is not on the list`];
  });
}
