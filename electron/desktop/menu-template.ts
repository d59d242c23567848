import type { MenuItemConstructorOptions } from "electron";
import type { MenuBar, MenuItem } from "../contract/menu-schema.ts";

function itemTemplate(item: MenuItem, choose: (command: string) => void): MenuItemConstructorOptions {
  if (item.kind === "separator") return { type: "separator" };
  if (item.kind === "role") return { role: item.role };
  const { command, label, shortcut, enabled, checked } = item;
  return {
    // In the system's menus "&" marks a key.
    label: label.replaceAll("&", "&&"),
    enabled,
    ...(checked === null ? {} : { type: "checkbox", checked }),
    // The page acts on the key itself; where the system lets it, the menu only shows it.
    ...(shortcut === null ? {} : { accelerator: shortcut, registerAccelerator: false }),
    click: () => choose(command),
  };
}

/** The menu bar as Electron wants it. macOS has a menu with the app's name in front. */
export function menuTemplate(
  { menus }: MenuBar,
  platform: string,
  choose: (command: string) => void,
): MenuItemConstructorOptions[] {
  const front: MenuItemConstructorOptions[] = platform === "darwin" ? [{ role: "appMenu" }] : [];
  const rest = menus.map(({ label, items }) => ({
    label: label.replaceAll("&", "&&"),
    submenu: items.map((item) => itemTemplate(item, choose)),
  }));
  return [...front, ...rest];
}
