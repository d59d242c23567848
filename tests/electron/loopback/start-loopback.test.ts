import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeBundle } from "../../../build/scripts/bundle-options.ts";
import { openLoopbackClient } from "./loopback-client.ts";
import { makeTestDist } from "./make-test-page.ts";

const scratch = mkdtempSync(join(tmpdir(), "lectern-test-"));
let dist = "";

beforeAll(async () => {
  dist = await makeTestDist();
  await build({
    ...nodeBundle,
    entryPoints: ["electron/loopback/main.ts"],
    outfile: join(dist, "loopback/main.mjs"),
    format: "esm",
  });
});
afterAll(() => {
  for (const folder of [dist, scratch]) rmSync(folder, { recursive: true, force: true });
});

/** The program, as it is started by others. */
function start(words: readonly string[], env: Readonly<Record<string, string>> = {}, program = dist) {
  const child = spawn(process.execPath, [join(program, "loopback/main.mjs"), ...words], {
    cwd: scratch,
    env: { ...process.env, DISPLAY: "", WAYLAND_DISPLAY: "", LECTERN_STATE_DIR: join(scratch, "state"), ...env },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = new Promise<{ code: number | null; stderr: string }>((resolve) => {
    child.once("close", (code) => resolve({ code, stderr }));
  });
  const address = async () => {
    while (!stdout.includes("\n")) await new Promise((resolve) => setTimeout(resolve, 5));
    return stdout.trim();
  };
  return { child, ended, address };
}

describe("without a window", () => {
  test("the address is printed, the files named go to its page, and a signal ends all in order", async () => {
    const { child, ended, address } = start(["--no-window", "story.md"]);
    const client = await openLoopbackClient(await address());
    expect(await client.shell.getStart()).toMatchObject({ value: { openRequests: [join(scratch, "story.md")] } });
    const entry = { journal: "journal-1", revision: 1, title: "T", path: null, seen: null };
    expect(await client.shell.putJournal({ ...entry, content: new Uint8Array(1000) })).toMatchObject({ ok: true });
    child.kill("SIGTERM");
    expect(await ended).toEqual({ code: 143, stderr: "" });
    client.leave();
  });

  test("the next start offers what was left, and calls to one that has ended say so", async () => {
    const { child, ended, address } = start(["--no-window"]);
    const client = await openLoopbackClient(await address());
    expect(await client.shell.getStart()).toMatchObject({ value: { recoveries: [{ journal: "journal-1" }] } });
    child.kill("SIGKILL");
    await ended;
    expect(await client.shell.listRecents()).toMatchObject({ ok: false, error: { code: "shell-gone" } });
    client.leave();
  });
});

describe("refusals are one line each", () => {
  test.each([
    ["an option that there is none of", ["--inspect"], {}, 2, "There is no option --inspect."],
    ["no display", [], {}, 1, "There is no display"],
    ["no browser", [], { DISPLAY: ":99", LECTERN_BROWSER: "/nowhere" }, 3, "LECTERN_BROWSER names /nowhere"],
    ["a browser without windows", [], { DISPLAY: ":99", LECTERN_BROWSER: "HEADLESS" }, 3, "has no windows"],
    ["a browser that fails", [], { DISPLAY: ":99", LECTERN_BROWSER: "BROKEN" }, 3, "no usable sandbox"],
  ])("%s", { skip: process.platform !== "linux" }, async (_what, words, env, code, line) => {
    const programs = { BROKEN: join(scratch, "broken"), HEADLESS: join(scratch, "chrome-headless-shell") };
    for (const path of Object.values(programs)) {
      writeFileSync(path, "#!/bin/sh\necho 'no usable sandbox' >&2\nexit 1\n", { mode: 0o755 });
    }
    const named = Object.entries(env).map(([key, value]) => [key, programs[value as keyof typeof programs] ?? value]);
    const outcome = await start(words, Object.fromEntries(named)).ended;
    expect(outcome.stderr).toContain(line);
    expect(outcome.stderr.trim().split("\n")).toHaveLength(1);
    expect(outcome.code).toBe(code);
  });

  test("a page that is not built", async () => {
    rmSync(join(dist, "renderer/index.html"));
    const outcome = await start(["--no-window"]).ended;
    expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining("the page is not built") });
  });
});
