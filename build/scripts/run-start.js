// `npm start [-- file]`: builds `dist/` when a source is newer, then shows the app.
import { ensureDist } from "./ensure-dist.js";
import { loadScript } from "./load-script.js";

await ensureDist();
process.exitCode = await (await loadScript("build/scripts/start.ts")).main(process.argv.slice(2));
