import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { menuSchema } from "../../../electron/contract/menu-schema.ts";
import { defaultMenu } from "../../../electron/desktop/default-menu.ts";
import { menuTemplate } from "../../../electron/desktop/menu-template.ts";

const undo = {
  kind: "command",
  command: "undo",
  label: "Undo Q&A",
  shortcut: "CmdOrCtrl+Z",
  enabled: true,
  checked: null,
} as const;

test("a command shows its name and key and tells the page", () => {
  const choose = vi.fn();
  const [menu] = menuTemplate({ menus: [{ label: "Edit", items: [undo] }] }, "linux", choose);
  const [item] = (menu?.submenu ?? []) as Electron.MenuItemConstructorOptions[];
  expect(item).toMatchObject({ label: "Undo Q&&A", accelerator: "CmdOrCtrl+Z", registerAccelerator: false });
  item?.click?.({} as never, undefined, {} as never);
  expect(choose).toHaveBeenCalledExactlyOnceWith("undo");
});

test("ticks, separators and what the system does itself are taken over", () => {
  const items = [
    { ...undo, shortcut: null, checked: true },
    { kind: "separator" },
    { kind: "role", role: "copy" },
  ] as const;
  const [menu] = menuTemplate({ menus: [{ label: "Edit", items: [...items] }] }, "linux", () => {});
  expect(menu?.submenu).toMatchObject([{ type: "checkbox", checked: true }, { type: "separator" }, { role: "copy" }]);
});

test("macOS has the app's own menu in front", () => {
  expect(menuTemplate({ menus: [] }, "darwin", () => {})).toEqual([{ role: "appMenu" }]);
});

test("the menu before the page's own is one that a page could send, in the system's language", () => {
  for (const locale of ["en-GB", "ru", "kk"]) expect(v.is(menuSchema, defaultMenu(locale))).toBe(true);
  expect(defaultMenu("ru-RU").menus[0]?.label).toBe("Файл");
  expect(defaultMenu("rue").menus[0]?.label).toBe("File");
});

test.each(["", "Z+CmdOrCtrl", "CmdOrCtrl+", "Super+Evil+Z", "CmdOrCtrl+ZZ", "VolumeUp"])(
  "%j is no shortcut that the system would take",
  (shortcut) => {
    expect(v.is(menuSchema, { menus: [{ label: "Edit", items: [{ ...undo, shortcut }] }] })).toBe(false);
  },
);

test.each(["F5", "CmdOrCtrl+Shift+Z", "Alt+Up", "CmdOrCtrl+,", "Shift+F10", "CmdOrCtrl+Plus", "Delete"])(
  "%s is one",
  (shortcut) => {
    expect(v.is(menuSchema, { menus: [{ label: "Edit", items: [{ ...undo, shortcut }] }] })).toBe(true);
  },
);
