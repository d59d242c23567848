import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { nodeBundle } from "../../../build/scripts/bundle-options.ts";
import { bridgeName, type ShellBridge } from "../../../electron/contract/shell-bridge.ts";
import { shellEvents, shellMethods } from "../../../electron/contract/shell-contract.ts";

let script = "";
const asked: string[] = [];
const exposed = new Map<string, ShellBridge>();
const invoked: unknown[][] = [];

beforeAll(async () => {
  const { outputFiles } = await build({
    ...nodeBundle,
    entryPoints: ["electron/preload/preload.ts"],
    external: ["electron", "node:*"],
    target: "node22",
    format: "cjs",
    write: false,
  });
  script = outputFiles[0]?.text ?? "";
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, bridge: ShellBridge) => exposed.set(name, bridge) },
    ipcRenderer: {
      invoke: (...words: unknown[]) => {
        invoked.push(words);
        return Promise.resolve(null);
      },
      on: () => {},
      removeListener: () => {},
    },
    webUtils: { getPathForFile: () => "" },
  };
  const require = (name: string) => {
    asked.push(name);
    if (name !== "electron") throw new Error(`a sandboxed preload script cannot load ${name}`);
    return electron;
  };
  // A sandboxed preload script has neither Node's globals nor the page's.
  runInNewContext(`(function (require, module, exports) {${script}\n})`, {})(require, { exports: {} }, {});
});

test("the preload script is one file that loads electron and nothing else", () => {
  expect([...new Set(asked)]).toEqual(["electron"]);
  expect(script).not.toMatch(/\bimport\s*\(/);
});

test("20: the page gets one function a row and nothing of Electron", () => {
  expect([...exposed.keys()]).toEqual([bridgeName]);
  const bridge = exposed.get(bridgeName);
  expect(Object.keys(bridge ?? {}).sort()).toEqual(["events", "methods", "pathOf"]);
  expect(Object.keys(bridge?.methods ?? {})).toEqual(Object.keys(shellMethods));
  expect(Object.keys(bridge?.events ?? {})).toEqual(Object.keys(shellEvents));
});

test("a method reaches its own channel only, whatever it is given", async () => {
  const { methods } = exposed.get(bridgeName) as ShellBridge;
  await (methods.readFile as (...words: unknown[]) => Promise<unknown>)({ path: "/a" }, "other-channel");
  expect(invoked).toEqual([["shell-method:readFile", { path: "/a" }]]);
});

test("a dropped file that is not from the disk has no path", () => {
  expect(exposed.get(bridgeName)?.pathOf({})).toBeNull();
});
