/** Why no window can be shown, null when one can. Only Unix systems may have no display. */
export function displayProblem(platform: string, env: Readonly<Record<string, string | undefined>>): string | null {
  if (platform === "win32" || platform === "darwin") return null;
  if (env.DISPLAY || env.WAYLAND_DISPLAY) return null;
  return (
    "There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). " +
    'Use the command line instead: "lectern build FILE" makes the files, "lectern --help" says more.'
  );
}
