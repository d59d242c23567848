import { join } from "node:path";
import packageFile from "../../package.json" with { type: "json" };
import { startLoopback } from "./start-loopback.ts";

/* The program of dist/loopback. */
const dist = join(import.meta.dirname, "..");
// Exits for good: a browser that was handed over keeps its pipe open.
process.exit(await startLoopback(process.argv.slice(2), { version: packageFile.version, dist }));
