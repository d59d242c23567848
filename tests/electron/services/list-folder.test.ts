import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firstFolder, listFolder } from "../../../electron/services/list-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "lectern-test-"));
beforeAll(() => {
  for (const name of ["b", "Desktop"]) mkdirSync(join(folder, name));
  for (const name of ["file10.md", "file9.md", "Älpler.md", ".hidden"]) writeFileSync(join(folder, name), "text");
  symlinkSync(join(folder, "none"), join(folder, "broken.md"));
  symlinkSync(join(folder, "b"), join(folder, "to-b"));
  if (process.platform !== "win32") execFileSync("mkfifo", [join(folder, "pipe.md")]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("folders come first, numbers in their order; what cannot be opened or is hidden is left out", async () => {
  const result = await listFolder(folder, folder);
  const entries = result.ok ? result.value.entries : [];
  expect(entries.map(({ name }) => name)).toEqual(["b", "Desktop", "to-b", "Älpler.md", "file9.md", "file10.md"]);
  expect(entries[0]).toMatchObject({ kind: "folder", path: join(folder, "b") });
  expect(entries[3]).toMatchObject({ kind: "file", bytes: 4 });
});

test("only places that are there are offered", async () => {
  const result = await listFolder(folder, folder);
  const places = result.ok ? result.value.places.map(({ place }) => place) : [];
  expect(places.slice(0, 2)).toEqual(["home", "desktop"]);
  expect(places).not.toContain("downloads");
});

test.skipIf(process.platform === "win32")("the top has nothing above it", async () => {
  expect(await listFolder("/")).toMatchObject({ ok: true, value: { path: "/", parent: null } });
});

test("a file is no folder, and a relative path none either", async () => {
  expect(await listFolder(join(folder, "file9.md"))).toMatchObject({ error: { code: "not-found" } });
  expect(await listFolder("b")).toMatchObject({ error: { code: "bad-request" } });
});

test("the first folder that is there is begun with", async () => {
  expect(await firstFolder(["", join(folder, "none"), join(folder, "b")])).toBe(join(folder, "b"));
});
