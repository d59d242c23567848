import type { Shell, ShellInput } from "../../electron/contract/shell-api.ts";
import type { ShellResult } from "../../electron/contract/shell-result.ts";

/** Size of the window that a page opens by itself, CSS pixels; the user makes it fill the screen. */
const popup = "popup,noopener,width=960,height=580";

/**
 * Opens the audience's window, by the shell or, where only the page can, as a window of the browser. Call it from a key
 * press or a click: without one a browser opens nothing. Whether the window came is told by `audience-changed`.
 * `noopener` gives it a process of its own, so that nothing the presenter's page does holds up the slides.
 */
export async function openAudience(
  shell: Shell,
  wish: ShellInput<"openAudience">,
): Promise<ShellResult<{ readonly address: string | null }>> {
  const opened = await shell.openAudience(wish);
  if (opened.ok && opened.value.address !== null) window.open(opened.value.address, "_blank", popup);
  return opened;
}
