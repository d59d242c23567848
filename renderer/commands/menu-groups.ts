import type { CommandGroup } from "./command.ts";

/** The menus, in their order. */
export const menuGroups: readonly CommandGroup[] = [
  "file",
  "edit",
  "slide",
  "text",
  "source",
  "briefing",
  "view",
  "help",
];
