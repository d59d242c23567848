import type { Desk } from "../store/desk.ts";
import { findCommand, runCommand } from "./commands.ts";

/** Runs commands that come from the menu bar of the system. Gives the function that ends it. */
export function listenToMenu(desk: Desk): () => void {
  return desk.shell.on("menu-command", ({ command: id }) => {
    const command = findCommand(id);
    if (command !== null) runCommand(desk, command);
  });
}
