import { spawnSync } from "node:child_process";

let isBuilt = false;

/** Builds `dist/` if a source is newer, once a file of tests. */
export function ensureBuilt(): void {
  if (isBuilt) return;
  const script = "import('./build/scripts/ensure-dist.js').then(({ ensureDist }) => ensureDist())";
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  if (status !== 0) throw new Error(`dist/ could not be built: ${stderr}`);
  isBuilt = true;
}
