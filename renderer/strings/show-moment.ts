/** A moment of any offset as this computer's clock shows it: "1 December 2026 at 09:00". */
export function showMoment(moment: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(new Date(moment));
}
