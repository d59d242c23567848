import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { joinInstance, meetingPlace } from "../../../electron/loopback/single-instance.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lectern-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a second start hands its files to the first", async () => {
  const taken: (readonly string[])[] = [];
  const first = await joinInstance(folder, [], (paths) => taken.push(paths));
  expect(first.kind).toBe("first");
  expect(await joinInstance(folder, ["/a.md"], () => {})).toEqual({ kind: "handed-over" });
  expect(taken).toEqual([["/a.md"]]);
  if (first.kind === "first") first.release();
  const next = await joinInstance(folder, [], () => {});
  expect(next.kind).toBe("first");
  if (next.kind === "first") next.release();
});

test.skipIf(process.platform === "win32")("a socket that a killed shell left is not in the way", async () => {
  const place = meetingPlace(folder, process.platform);
  const script = `require("node:net").createServer().listen(${JSON.stringify(place)}, () => process.kill(process.pid, "SIGKILL"))`;
  await new Promise((resolve) => spawn(process.execPath, ["-e", script]).once("exit", resolve));
  expect(existsSync(place)).toBe(true);
  const instance = await joinInstance(folder, [], () => {});
  expect(instance.kind).toBe("first");
  if (instance.kind === "first") instance.release();
});

test("what is no list of paths opens nothing", async () => {
  const taken: (readonly string[])[] = [];
  const first = await joinInstance(folder, [], (paths) => taken.push(paths));
  for (const text of ["nonsense\n", '{"a":1}\n', "[1]\n"]) {
    const answer = await new Promise((resolve) => {
      const socket = createConnection(meetingPlace(folder, process.platform));
      socket.setEncoding("utf8").once("data", resolve);
      socket.write(text);
    });
    expect(answer).toBe("refused\n");
  }
  expect(taken).toEqual([]);
  if (first.kind === "first") first.release();
});

test("a state folder with a long path has its meeting place elsewhere, each its own", () => {
  const long = join("/", "a".repeat(120));
  expect(meetingPlace(long, "linux").length).toBeLessThan(100);
  expect(meetingPlace(long, "linux")).not.toBe(meetingPlace(`${long}b`, "linux"));
  expect(meetingPlace("C:\\state", "win32")).toMatch(/^\\\\\.\\pipe\\lectern-[0-9a-f]{24}$/);
});
