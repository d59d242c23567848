// `npm run lectern -- …`: builds `dist/` when a source is newer, then runs the command line in this process.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

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

if (!isFresh()) {
  const { loadScript } = await import("./load-script.js");
  await (await loadScript("build/scripts/bundle.ts")).main([]);
}
// npm runs scripts in the package's folder; paths on the command line are meant from where npm was called.
if (process.env.npm_lifecycle_event === "lectern" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(join(root, "dist/headless/main.js")).href);
