import { beforeEach, expect, test } from "vitest";
import {
  settleFolderPath,
  settleOpenPath,
  settleSaveName,
  settleSavePath,
} from "../../../../renderer/dialogs/files/settle-path.ts";
import { createFakeShell, type FakeShell } from "../../../helpers/fake-shell.ts";

let fake: FakeShell;

beforeEach(() => {
  fake = createFakeShell(({ files }) => {
    files.put("/home/user/talks/talk.briefing", "x");
    files.put("/home/user/talks/sub.briefing/x.md", "x");
  });
});

test("a typed path to open is a folder, a file or nothing", async () => {
  const { shell } = fake;
  expect(await settleOpenPath(shell, "/home/user/talks")).toEqual({ kind: "folder", path: "/home/user/talks" });
  const path = "/home/user/talks/talk.briefing";
  expect(await settleOpenPath(shell, path)).toEqual({ kind: "chosen", path });
  expect(await settleOpenPath(shell, "/home/user/none.md")).toEqual({
    kind: "problem",
    saying: { key: "files.no-file", parameters: { path: "/home/user/none.md" } },
  });
  fake.fail("readFile", "denied");
  expect(await settleOpenPath(shell, path)).toMatchObject({ kind: "problem", saying: { key: "import.refused" } });
});

test("a typed folder is shown, or it is said why not", async () => {
  expect(await settleFolderPath(fake.shell, "/home")).toEqual({ kind: "folder", path: "/home" });
  expect(await settleFolderPath(fake.shell, "/home/user/new/")).toEqual({ kind: "chosen", path: "/home/user/new" });
  expect(await settleFolderPath(fake.shell, "/gone/new")).toMatchObject({ saying: { key: "files.no-folder" } });
  fake.fail("listFolder", "denied");
  expect(await settleFolderPath(fake.shell, "/home")).toMatchObject({ saying: { key: "files.denied" } });
  fake.fail("listFolder", "shell-gone");
  expect(await settleFolderPath(fake.shell, "/home")).toMatchObject({ saying: { key: "files.failed" } });
});

test("a new name is taken with its ending, an old one is asked about", async () => {
  const save = (typed: string) => settleSaveName(fake.shell, "/home/user/talks", typed);
  expect(await save("new")).toEqual({ kind: "chosen", path: "/home/user/talks/new.briefing" });
  const taken = { kind: "taken", path: "/home/user/talks/talk.briefing", name: "talk.briefing", certain: true };
  expect(await save("talk")).toEqual(taken);
  expect(await save("TALK.briefing")).toEqual(taken);
  expect(await save("sub")).toMatchObject({ kind: "problem", saying: { key: "files.is-folder" } });
  expect(await save("a/b")).toMatchObject({ kind: "problem", saying: { key: "files.bad-name" } });
  expect(await settleSaveName(fake.shell, "/gone", "talk")).toMatchObject({ saying: { key: "files.no-folder" } });
});

test("a whole path to save at is split, and a folder is shown", async () => {
  const { shell } = fake;
  expect(await settleSavePath(shell, "/home/user/talks/")).toMatchObject({ kind: "problem" });
  expect(await settleSavePath(shell, "/home/user/talks")).toMatchObject({ kind: "folder" });
  expect(await settleSavePath(shell, "/home/user/b")).toEqual({ kind: "chosen", path: "/home/user/b.briefing" });
  expect(await settleSavePath(shell, "/gone/b")).toMatchObject({ saying: { key: "files.no-folder" } });
});
