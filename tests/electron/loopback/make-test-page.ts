import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** Tests and scripts run in the repository's folder. */
const root = process.cwd();

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Test page</title><script type="module" src="./main.js"></script></head>
<body><p id="state">loading</p></body></html>
`;

/** Connects, says what came of it, and leaves the shell where a test can reach it. */
const script = `
import { connectShell } from "./renderer/shell/connect-shell.ts";
const connection = await connectShell();
window.shell = connection.ok ? connection.shell : null;
document.getElementById("state").textContent = connection.ok ? "connected" : connection.problem;
`;

/** A folder like \`dist/\` with a small page in the place of the app's. */
export async function makeTestDist(): Promise<string> {
  const dist = mkdtempSync(join(tmpdir(), "lectern-dist-"));
  mkdirSync(join(dist, "renderer"));
  writeFileSync(join(dist, "renderer/index.html"), page);
  await build({
    stdin: { contents: script, resolveDir: root, loader: "ts" },
    outfile: join(dist, "renderer/main.js"),
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
  return dist;
}
