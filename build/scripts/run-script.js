// Runs a TypeScript script of the repository: `node build/scripts/run-script.js build/scripts/check.ts …`
import { loadScript } from "./load-script.js";

const [path = "", ...words] = process.argv.slice(2);
try {
  const script = await loadScript(path);
  process.exitCode = await script.main(words);
} catch (error) {
  // `npm ci --omit=dev` runs `prepare` too, without the packages that could build anything.
  if (error?.code !== "ERR_MODULE_NOT_FOUND" || process.env.npm_lifecycle_event !== "prepare") throw error;
  process.stderr.write("lectern: not built, because the development packages are not installed\n");
}
