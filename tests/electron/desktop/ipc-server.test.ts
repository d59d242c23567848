import { expect, test, vi } from "vitest";
import type { ShellHandlers } from "../../../electron/contract/shell-api.ts";
import { methodChannel } from "../../../electron/contract/shell-bridge.ts";
import { shellMethods } from "../../../electron/contract/shell-contract.ts";
import { success } from "../../../electron/contract/shell-result.ts";
import { createEmitter, pageOf, serveIpc } from "../../../electron/desktop/ipc-server.ts";
import { electronState, FakeContents, invoke, ownFrame } from "./fake-electron.ts";

vi.mock("electron", async () => (await import("./fake-electron.ts")).electronModule);

const own = new FakeContents();
const loadSettings = vi.fn(() => success(null));
serveIpc({ loadSettings } as unknown as ShellHandlers, (contents) => (contents as unknown) === own);
const channel = methodChannel("loadSettings");

test("there is a channel for each row of the table and no other", () => {
  expect([...electronState.handlers.keys()]).toEqual(Object.keys(shellMethods).map((name) => `shell-method:${name}`));
});

test.each([
  ["a frame that is gone", null],
  ["a detached frame", { ...ownFrame, detached: true }],
  ["a frame inside the page", { ...ownFrame, parent: ownFrame }],
  ["a page from elsewhere", { ...ownFrame, url: "https://evil.example/" }],
  ["a page of another host of our scheme", { ...ownFrame, url: "app://print/document.html" }],
  ["a file", { ...ownFrame, url: "file:///app/index.html" }],
  ["an address that is none", { ...ownFrame, url: "" }],
])("17: %s is not answered", async (_what, frame) => {
  expect(await invoke(channel, null, own, frame)).toMatchObject({ ok: false, error: { code: "bad-request" } });
  expect(loadSettings).not.toHaveBeenCalled();
});

test("a window that is not the app's is not answered, even with the app's page", async () => {
  expect(await invoke(channel, null, new FakeContents())).toMatchObject({ error: { code: "bad-request" } });
  expect(loadSettings).not.toHaveBeenCalled();
});

test("what does not fit the schema does not reach the handler", async () => {
  expect(await invoke(channel, { extra: 1 }, own)).toMatchObject({ error: { code: "bad-request" } });
  expect(loadSettings).not.toHaveBeenCalled();
  await invoke(channel, null, own);
  expect(loadSettings).toHaveBeenCalledWith(null, { page: pageOf(own) });
});

test("an event goes to its page, or to all", () => {
  const other = new FakeContents();
  const emit = createEmitter(() => [own as never, other as never]);
  emit(pageOf(other), "menu-command", { command: "undo" });
  expect([own.sent.length, other.sent.length]).toEqual([0, 1]);
  emit(null, "menu-command", { command: "redo" });
  expect([own.sent.length, other.sent.length]).toEqual([1, 2]);
});
