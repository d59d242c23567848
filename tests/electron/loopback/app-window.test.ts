import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createAppWindows, prepareProfile, windowArguments } from "../../../electron/loopback/app-window.ts";

const scratch = mkdtempSync(join(tmpdir(), "lectern-test-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("the window is an app's own, in a profile of its own, and resolves no name", () => {
  const flags = windowArguments("http://127.0.0.1:1/#key", "/p", 1000);
  expect(flags).toContain("--app=http://127.0.0.1:1/#key");
  expect(flags).toContain("--user-data-dir=/p");
  expect(flags).toContain("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
  expect(flags).not.toContain("--no-sandbox");
  expect(flags.some((flag) => flag.startsWith("--remote-debugging"))).toBe(false);
});

test("the sandbox is given up for root only, whom the browser refuses otherwise", () => {
  expect(windowArguments("http://127.0.0.1:1/", "/p", 0)).toContain("--no-sandbox");
});

test("a profile is prepared once; what the browser made of it stays", () => {
  const profile = join(scratch, "profile");
  const file = join(profile, "Default/Preferences");
  prepareProfile(profile);
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ translate: { enabled: false } });
  writeFileSync(file, "{}");
  prepareProfile(profile);
  expect(readFileSync(file, "utf8")).toBe("{}");
});

test.skipIf(process.platform === "win32")("a browser that fails says why", async () => {
  const program = join(scratch, "broken");
  writeFileSync(program, "#!/bin/sh\necho 'no usable sandbox' >&2\nexit 1\n", { mode: 0o755 });
  const windows = createAppWindows(program, join(scratch, "p1"));
  windows.open("http://127.0.0.1:1/");
  await windows.failed;
  expect(windows.lastWords()).toBe("no usable sandbox");
  const none = createAppWindows(join(scratch, "none"), join(scratch, "p2"));
  none.open("http://127.0.0.1:1/");
  await none.failed;
  expect(none.lastWords()).toContain("ENOENT");
});
