const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** A size as people say it: "12 kB", "1,4 МБ". */
export function showSize(bytes: number, language: string): string {
  let [size, step] = [bytes, 0];
  // What would be rounded to a thousand is one of the next unit.
  while (size >= 999.5 && step < units.length - 1) [size, step] = [size / 1000, step + 1];
  const unit = units[step] ?? "byte";
  const maximumFractionDigits = step > 1 && size < 100 ? 1 : 0;
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits }).format(
    size,
  );
}
