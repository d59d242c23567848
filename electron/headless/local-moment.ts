import { writeMoment } from "../../slides/index.ts";

/** A moment as this machine's clock shows it, to the minute, with its offset: `2026-12-01T09:00+05:00`. */
export function localMoment(date: Date): string {
  return writeMoment(date.getTime(), -date.getTimezoneOffset());
}
