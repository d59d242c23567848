import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

type StartModule = typeof import("./start.ts");

/*
 * The program of dist/headless. Compiling the engine takes longer than running it on a short article, so the bundler
 * keeps V8's compiled code beside the bundle (what `module.enableCompileCache` does from Node 22 on). V8 refuses code
 * that another version of it compiled; then the bundle is compiled as usual.
 */

/*
 * A run is short: a third of it went into making code faster that was about to end. A regular expression is compiled
 * once, not for an interpreter first, and functions are optimised when they have run for long, as in long articles.
 * Garbage is marked when it has to be, not beside the work, which slows the work.
 * Only where V8 is known to have the flags: it complains of others.
 */
if (Number.parseInt(process.versions.node, 10) <= 24) {
  setFlagsFromString("--no-regexp-tier-up");
  setFlagsFromString("--interrupt-budget=1000000");
  setFlagsFromString("--no-incremental-marking");
}

const bundle = join(__dirname, "lectern.cjs");
const codeCache = join(__dirname, "lectern.cache");

const cachedData = existsSync(codeCache) ? readFileSync(codeCache) : undefined;
// The bundler leaves nothing but ASCII in it, which is read faster than UTF-8.
const source = `(function (exports, require, module) {${readFileSync(bundle, "latin1")}\n})`;
const script = new Script(source, { filename: bundle, ...(cachedData === undefined ? {} : { cachedData }) });
const loaded = { exports: {} as StartModule };
script.runInThisContext()(loaded.exports, createRequire(bundle), loaded);

/** Runs the command line, or, for the bundler, several of them, and keeps what V8 compiled for them. */
async function run(): Promise<void> {
  const { start } = loaded.exports;
  const dist = join(__dirname, "..");
  const warmUp = process.env.LECTERN_WARM_UP;
  if (warmUp === undefined) {
    process.exitCode = await start(process.argv.slice(2), dist);
    // Taking the heap down in good order takes longer than some stages; what is still to be written is waited for.
    if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
    return;
  }
  for (const words of JSON.parse(warmUp) as readonly string[][]) await start(words, dist);
  writeFileSync(codeCache, script.createCachedData());
}

void run();
