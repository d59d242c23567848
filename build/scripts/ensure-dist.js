import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** True when no file that went into `dist/` has changed since. */
function isFresh() {
  const stamp = join(root, "dist/stamp.json");
  if (!existsSync(stamp)) return false;
  const { inputs } = JSON.parse(readFileSync(stamp, "utf8"));
  return Object.entries(inputs).every(
    ([path, changed]) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs === changed,
  );
}

/** Builds `dist/` when a source is newer. */
export async function ensureDist() {
  if (isFresh()) return;
  const { loadScript } = await import("./load-script.js");
  await (await loadScript("build/scripts/bundle.ts")).main([]);
}
