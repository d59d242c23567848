import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openJsonFile } from "../../../electron/services/json-file.ts";
import { openRecents, withRecent } from "../../../electron/services/recent-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lectern-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const repair = (raw: unknown) => (typeof raw === "number" ? raw : 0);

test("changes made at the same time all count", async () => {
  const file = openJsonFile(join(folder, "sub/count.json"), repair);
  await Promise.all(Array.from({ length: 20 }, () => file.update((count) => count + 1)));
  expect(await file.read()).toBe(20);
  expect(readdirSync(join(folder, "sub"))).toEqual(["count.json"]);
});

test.each(["", "{", "null", '"text"', "\xff"])("a file that holds %j is as good as empty", async (text) => {
  writeFileSync(join(folder, "count.json"), text, "latin1");
  const file = openJsonFile(join(folder, "count.json"), repair);
  expect(await file.read()).toBe(0);
  expect(await file.update((count) => count + 1)).toBe(1);
});

test("a change that fails does not stop the next one", async () => {
  const file = openJsonFile(join(folder, "count.json"), repair);
  const broken = file.update(() => {
    throw new Error("no");
  });
  await expect(broken).rejects.toThrow("no");
  expect(await file.update((count) => count + 1)).toBe(1);
});

test("damaged rows of the recent files are left out, and only the last twenty are kept", async () => {
  const rows = [{ path: "/a", title: "A", openedAt: 1 }, { path: 5 }, null];
  writeFileSync(join(folder, "recents.json"), JSON.stringify(rows));
  expect(await openRecents(folder).read()).toEqual([rows[0]]);
  let list: ReturnType<typeof withRecent> = [];
  for (let index = 0; index < 30; index += 1)
    list = withRecent(list, { path: `/${index}`, title: "", openedAt: index });
  expect(list.map(({ path }) => path)).toEqual(Array.from({ length: 20 }, (_, index) => `/${29 - index}`));
});
