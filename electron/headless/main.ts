import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

type StartModule = typeof import("./start.ts");

/*
 * The program of dist/headless. Compiling the engine takes longer than running it on a short article, so the bundler
 * keeps V8's compiled code beside the bundle (what `module.enableCompileCache` does from Node 22 on). V8 refuses code
 * that another version of it compiled; then the bundle is compiled as usual.
 */
const bundle = join(import.meta.dirname, "lectern.cjs");
const codeCache = join(import.meta.dirname, "lectern.cache");

const cachedData = existsSync(codeCache) ? readFileSync(codeCache) : undefined;
const source = `(function (exports, require, module) {${readFileSync(bundle, "utf8")}\n})`;
const script = new Script(source, { filename: bundle, ...(cachedData === undefined ? {} : { cachedData }) });
const loaded = { exports: {} as StartModule };
script.runInThisContext()(loaded.exports, createRequire(import.meta.url), loaded);
process.exitCode = await loaded.exports.start(process.argv.slice(2), join(import.meta.dirname, ".."));
if (process.env.LECTERN_WRITE_CODE_CACHE === "1") writeFileSync(codeCache, script.createCachedData());
