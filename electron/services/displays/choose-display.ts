import type { RememberedDisplay } from "../../contract/talk-schemas.ts";
import type { DisplayFacts, Rectangle } from "./display-facts.ts";

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** Square of the distance between two middles. */
function distance(a: Rectangle, b: Rectangle): number {
  const x = a.x + a.width / 2 - (b.x + b.width / 2);
  const y = a.y + a.height / 2 - (b.y + b.height / 2);
  return x * x + y * y;
}

/** The display that a window is on: most of it, or, when it is on none (any more), the nearest. Null without displays. */
export function homeDisplay(displays: readonly DisplayFacts[], window: Rectangle): DisplayFacts | null {
  const [home] = [...displays].sort(
    (a, b) =>
      overlap(b.bounds, window) - overlap(a.bounds, window) || distance(a.bounds, window) - distance(b.bounds, window),
  );
  return home ?? null;
}

function isAlike({ label, bounds }: DisplayFacts, remembered: RememberedDisplay): boolean {
  return label === remembered.label && bounds.width === remembered.width && bounds.height === remembered.height;
}

/**
 * The remembered display. The system may count anew at each start, so one that looks the same will do when the number is
 * gone or belongs to a display that looks different, but only if there is no doubt which.
 */
export function findRemembered(
  displays: readonly DisplayFacts[],
  remembered: RememberedDisplay | null,
): DisplayFacts | null {
  if (remembered === null) return null;
  const same = displays.find(({ id }) => id === remembered.id) ?? null;
  if (same !== null && isAlike(same, remembered)) return same;
  const alike = displays.filter((display) => isAlike(display, remembered));
  return alike.length === 1 ? (alike[0] ?? null) : same;
}

/**
 * The display for the audience's window: the remembered one, else an external one, else any, but never the presenter's.
 * Null when there is no other.
 */
export function chooseDisplay(
  displays: readonly DisplayFacts[],
  home: DisplayFacts,
  remembered: RememberedDisplay | null,
): DisplayFacts | null {
  const others = displays.filter(({ id }) => id !== home.id);
  return findRemembered(others, remembered) ?? others.find(({ internal }) => !internal) ?? others[0] ?? null;
}
