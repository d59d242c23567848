/**
 * Takes a window that the browser has just opened over the presenter's to the corner of the screen, half its size, from
 * where it is moved to the projector. A window that is loaded anew stays where its user put it.
 */
export function placeAside(): void {
  const isReloaded = performance
    .getEntriesByType("navigation")
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === "reload");
  if (isReloaded) return;
  const {
    availWidth,
    availHeight,
    availLeft = 0,
    availTop = 0,
  } = screen as Screen & {
    readonly availLeft?: number;
    readonly availTop?: number;
  };
  const [width, height] = [Math.round(availWidth / 2), Math.round(availHeight / 2)];
  resizeTo(width, height);
  moveTo(availLeft + availWidth - width, availTop + availHeight - height);
}
