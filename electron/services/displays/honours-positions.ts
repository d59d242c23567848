/** What tells how a system shows windows. */
export interface WindowSystem {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The `--ozone-platform` that the program was started with; empty for none. */
  readonly ozone: string;
}

/**
 * False where a window goes where the system likes: on Wayland, which Electron speaks by itself in a Wayland session
 * unless it was started for X11. https://www.electronjs.org/docs/latest/api/browser-window (setBounds, setPosition)
 */
export function honoursPositions({ platform, env, ozone }: WindowSystem): boolean {
  if (platform !== "linux") return true;
  if (ozone === "x11") return true;
  if (ozone === "wayland") return false;
  return env.XDG_SESSION_TYPE !== "wayland" && (env.WAYLAND_DISPLAY ?? "") === "";
}
