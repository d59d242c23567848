import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fetchElectron } from "../../../build/scripts/fetch-electron.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lectern-test-"));
  mkdirSync(join(root, "node_modules/electron/dist"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A script in the place of the package's own, that counts its runs and then does its work. */
function install(work: string): void {
  const script = `require("node:fs").appendFileSync(${JSON.stringify(join(root, "runs"))}, "x");${work}`;
  writeFileSync(join(root, "node_modules/electron/install.js"), script);
}

const runs = () => (existsSync(join(root, "runs")) ? readFileSync(join(root, "runs"), "utf8").length : 0);

test("what cannot be fetched is not asked for again until the next day", async () => {
  install("process.exit(1)");
  await fetchElectron(root);
  await fetchElectron(root);
  expect(runs()).toBe(1);
  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  utimesSync(join(root, ".cache/electron-not-fetched"), yesterday, yesterday);
  await fetchElectron(root);
  expect(runs()).toBe(2);
});

test("what is there is not fetched, and without the package nothing is", async () => {
  await fetchElectron(root);
  install("process.exit(1)");
  writeFileSync(join(root, "node_modules/electron/path.txt"), "electron");
  writeFileSync(join(root, "node_modules/electron/dist/electron"), "");
  await fetchElectron(root);
  expect(runs()).toBe(0);
});
