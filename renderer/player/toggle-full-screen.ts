/** Enters full screen or leaves it; a refusal (no user gesture, policy) leaves things as they are. */
export function toggleFullScreen(): void {
  const change =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  change.catch(() => undefined);
}
