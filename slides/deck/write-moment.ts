/**
 * A moment as a clock shows it, to the minute, with its offset: `2026-12-01T09:00+05:00`. Takes milliseconds since 1970 and
 * how many minutes that clock is ahead of Greenwich.
 */
export function writeMoment(epoch: number, ahead: number): string {
  const shown = new Date(epoch + ahead * 60_000).toISOString().slice(0, "2026-12-01T09:00".length);
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${shown}${ahead < 0 ? "-" : "+"}${two(Math.abs(ahead) / 60)}:${two(Math.abs(ahead) % 60)}`;
}
