import { build } from "esbuild";
import { expect, test } from "vitest";
import { nodeBundle } from "../../../build/scripts/bundle-options.ts";

/** What the app's program may use of Node: files, and nothing that speaks with a network or starts other programs. */
const allowed = ["crypto", "fs", "fs/promises", "os", "path", "timers/promises", "url"].map((name) => `node:${name}`);

test("15: the app's program holds nothing that could reach a network or hand an address to the system", async () => {
  const { outputFiles } = await build({
    ...nodeBundle,
    entryPoints: ["electron/desktop/main.ts"],
    external: ["electron", "node:*"],
    target: "node22",
    format: "cjs",
    write: false,
  });
  const script = outputFiles[0]?.text ?? "";
  const required = new Set([...script.matchAll(/\brequire\("([^"]+)"\)/gu)].map(([, name = ""]) => name));
  expect([...required].filter((name) => name !== "electron" && !allowed.includes(name))).toEqual([]);
  expect(required.has("electron")).toBe(true);
  for (const word of ["openExternal", "autoUpdater", "crashReporter", "fetch(", "WebSocket", "net.request"]) {
    expect(script.includes(word), word).toBe(false);
  }
});
