import { writeMoment } from "../../slides/index.ts";
import type { Desk } from "./desk.ts";

/** It is now, as the clock of this computer shows it, to the minute: `2026-12-01T09:00+05:00`. */
export function localMoment(desk: Desk): string {
  const now = desk.now();
  return writeMoment(now, -new Date(now).getTimezoneOffset());
}
