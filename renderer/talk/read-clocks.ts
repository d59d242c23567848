import type { ClockReading } from "./talk-clock.ts";

/** The two clocks of a window. */
export function readClocks(): ClockReading {
  return { wall: Date.now(), steady: performance.now() };
}
