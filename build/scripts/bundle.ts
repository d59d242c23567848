import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { nodeBundle, root } from "./bundle-options.ts";
import { bundleRenderer } from "./bundle-renderer.ts";
import { bundleDesktop, bundleLoopback, completeDesktop } from "./bundle-shells.ts";
import { escapeBundle } from "./escape-bundle.ts";
import { lazyModuleLoading } from "./lazy-modules.ts";
import { packAssets } from "./pack-assets.ts";
import { runCommand } from "./run-command.ts";
import { warmUpCommands } from "./warm-up-commands.ts";

const dist = join(root, "dist");

/** The command line: everything in one script, and the small program that loads it. Returns the files it is made of. */
async function bundleHeadless(folder: string): Promise<readonly string[]> {
  const bundles = await Promise.all([
    build({
      ...nodeBundle,
      plugins: [lazyModuleLoading, ...(nodeBundle.plugins ?? [])],
      entryPoints: ["electron/headless/start.ts"],
      outfile: join(folder, "lectern.cjs"),
      format: "cjs",
      minify: true,
      legalComments: "linked",
      metafile: true,
    }),
    build({
      ...nodeBundle,
      entryPoints: ["electron/headless/main.ts"],
      outfile: join(folder, "main.cjs"),
      format: "cjs",
      metafile: true,
    }),
  ]);
  escapeBundle(join(folder, "lectern.cjs"));
  return bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

/** Runs the finished program, so that it keeps the compiled form of all that a run needs. */
async function writeCodeCache(folder: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "lectern-warm-"));
  const env = { LECTERN_WARM_UP: JSON.stringify(warmUpCommands(join(root, "samples"), scratch)) };
  const { ok, output } = await runCommand(process.execPath, [join(folder, "headless/main.cjs")], { folder: root, env });
  rmSync(scratch, { recursive: true, force: true });
  if (!ok) process.stdout.write(output);
}

/** Files whose change makes `dist/` stale. Installed packages are represented by the lock file. */
function watchedFiles(inputs: readonly string[]): readonly string[] {
  // What a plugin made up ("lazy-module:…") follows from the scripts.
  const sources = inputs.filter((path) => !path.startsWith("node_modules/") && !path.includes(":"));
  const scripts = [
    "scripts/bundle.ts",
    "scripts/bundle-options.ts",
    "scripts/bundle-renderer.ts",
    "scripts/bundle-shells.ts",
    "scripts/drop-code-points.ts",
    "scripts/escape-bundle.ts",
    "scripts/lazy-modules.ts",
    "scripts/pack-assets.ts",
    "scripts/warm-up-commands.ts",
    "scripts/load-script.js",
    "unicode/class-plugins.ts",
    "unicode/compact-classes.ts",
    "unicode/expand-classes.ts",
  ].map((name) => `build/${name}`);
  return [...new Set([...sources, ...scripts, "package.json", "package-lock.json"])];
}

function writeStamp(folder: string, inputs: readonly string[]): void {
  const entries = watchedFiles(inputs).map((path) => [path, statSync(join(root, path)).mtimeMs]);
  writeFileSync(join(folder, "stamp.json"), JSON.stringify({ inputs: Object.fromEntries(entries) }));
}

/** Puts a finished folder in the place of `dist/`, so that a command started meanwhile never sees half of one. */
function replaceDist(folder: string): void {
  const old = `${folder}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(folder, dist);
  rmSync(old, { recursive: true, force: true });
}

/** Builds `dist/`: the command line, the shells, the page, and what the exports inline. */
export async function main(_words: readonly string[]): Promise<number> {
  const folder = join(root, ".cache", `dist-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const inputs = await Promise.all([
      bundleHeadless(join(folder, "headless")),
      bundleLoopback(join(folder, "loopback")),
      bundleDesktop(join(folder, "desktop")),
      bundleRenderer(join(folder, "renderer")),
      packAssets(root, join(folder, "assets")),
    ]);
    completeDesktop(join(folder, "desktop"), folder);
    await writeCodeCache(folder);
    writeStamp(folder, inputs.flat());
    replaceDist(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}
