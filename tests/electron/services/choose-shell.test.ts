import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { chooseShell, type ShellChoices } from "../../../electron/services/choose-shell.ts";
import { findElectron } from "../../../electron/services/find-electron.ts";

const all: ShellChoices = {
  platform: "linux",
  env: { DISPLAY: ":0" },
  electron: "/e/electron",
  browser: { ok: true, path: "/usr/bin/chromium" },
};
const noBrowser = { ok: false, problem: "No browser." } as const;

test("Electron comes first, a browser second", () => {
  expect(chooseShell(all)).toEqual({ kind: "electron", program: "/e/electron" });
  expect(chooseShell({ ...all, electron: null })).toEqual({ kind: "browser" });
});

test("either can be asked for", () => {
  const asking = (shell: string) => ({ ...all, env: { DISPLAY: ":0", LECTERN_SHELL: shell } });
  expect(chooseShell(asking("browser"))).toEqual({ kind: "browser" });
  expect(chooseShell(asking("electron"))).toMatchObject({ kind: "electron" });
  expect(chooseShell({ ...asking("electron"), electron: null })).toMatchObject({
    kind: "none",
    problem: expect.stringContaining("npx install-electron"),
  });
});

test("with neither it is said what to install, without a display that there is none", () => {
  expect(chooseShell({ ...all, electron: null, browser: noBrowser })).toEqual({
    kind: "none",
    reason: "program",
    problem: expect.stringMatching(/^No browser\. Install one \(Debian, Ubuntu: apt-get install chromium/),
  });
  expect(chooseShell({ ...all, env: {} })).toMatchObject({ kind: "none", reason: "display" });
});

test("Electron is found by what its package says, and only with its program", () => {
  const modules = mkdtempSync(join(tmpdir(), "lectern-test-"));
  expect(findElectron(modules, {})).toBeNull();
  mkdirSync(join(modules, "electron/dist"), { recursive: true });
  writeFileSync(join(modules, "electron/path.txt"), "electron");
  expect(findElectron(modules, {})).toBeNull();
  writeFileSync(join(modules, "electron/dist/electron"), "");
  expect(findElectron(modules, {})).toBe(join(modules, "electron/dist/electron"));
  expect(findElectron(modules, { ELECTRON_OVERRIDE_DIST_PATH: "/nowhere" })).toBeNull();
  rmSync(modules, { recursive: true, force: true });
});
