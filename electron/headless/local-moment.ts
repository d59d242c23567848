function two(value: number): string {
  return String(Math.floor(value)).padStart(2, "0");
}

/** A moment as this machine's clock shows it, to the minute, with its offset: `2026-12-01T09:00+05:00`. */
export function localMoment(date: Date): string {
  const day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const ahead = -date.getTimezoneOffset();
  const offset = `${ahead < 0 ? "-" : "+"}${two(Math.abs(ahead) / 60)}:${two(Math.abs(ahead) % 60)}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}${offset}`;
}
