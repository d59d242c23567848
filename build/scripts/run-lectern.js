// `npm run lectern -- …`: builds `dist/` when a source is newer, then runs the command line in this process.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureDist } from "./ensure-dist.js";

await ensureDist();
// npm runs scripts in the package's folder; paths on the command line are meant from where npm was called.
if (process.env.npm_lifecycle_event === "lectern" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(join(import.meta.dirname, "../../dist/headless/main.cjs")).href);
