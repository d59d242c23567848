import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MenuItem } from "../../../electron/contract/menu-schema.ts";
import { handOverMenu } from "../../../renderer/commands/hand-over-menu.ts";
import { patchState, stateOf } from "../../../renderer/store/desk.ts";
import { type FakeDesk, openFakeDesk } from "../documents/open-fake-desk.ts";

let opened: FakeDesk;

beforeEach(async () => {
  opened = await openFakeDesk();
  const { capabilities } = stateOf(opened.desk);
  opened.fake.state.capabilities = { ...capabilities, menuBar: true };
  patchState(opened.desk, { capabilities: { ...capabilities, menuBar: true } });
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const items = () => opened.fake.state.menu?.menus.flatMap((menu) => menu.items) ?? [];

function commandNamed(id: string): Extract<MenuItem, { kind: "command" }> | undefined {
  return items().find((item) => item.kind === "command" && item.command === id) as
    | Extract<MenuItem, { kind: "command" }>
    | undefined;
}

test("every command is in the menu bar that the shell takes, and the system's own beside them", async () => {
  const stop = handOverMenu(opened.desk);
  await vi.runAllTimersAsync();
  expect(opened.fake.state.menu?.menus.map(({ label }) => label)).toEqual([
    "File",
    "Edit",
    "Slide",
    "Text",
    "Article",
    "Briefing",
    "View",
    "Help",
  ]);
  expect(commandNamed("save")).toMatchObject({ shortcut: "CmdOrCtrl+S" });
  expect(items()).toContainEqual({ kind: "role", role: "copy" });
  stop();
});

test("the menu says what undoing would undo, and is handed over only when it reads otherwise", async () => {
  const stop = handOverMenu(opened.desk);
  await vi.runAllTimersAsync();
  expect(commandNamed("undo")).toMatchObject({ enabled: false });
  const before = opened.fake.calls.filter((name) => name === "setMenu").length;
  opened.write("One");
  await vi.runAllTimersAsync();
  expect(commandNamed("undo")).toMatchObject({ enabled: true });
  expect(commandNamed("undo")?.label).toMatch(/^Undo: /);
  const after = opened.fake.calls.filter((name) => name === "setMenu").length;
  expect(after).toBeGreaterThan(before);
  patchState(opened.desk, { notices: [...stateOf(opened.desk).notices] });
  await vi.runAllTimersAsync();
  expect(opened.fake.calls.filter((name) => name === "setMenu").length).toBe(after);
  stop();
});

test("a shell without a menu bar is not asked", async () => {
  patchState(opened.desk, { capabilities: { ...stateOf(opened.desk).capabilities, menuBar: false } });
  handOverMenu(opened.desk);
  await vi.runAllTimersAsync();
  expect(opened.fake.calls).not.toContain("setMenu");
});
