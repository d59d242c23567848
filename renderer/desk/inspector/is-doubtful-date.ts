/**
 * True for a date written by numbers, year first, that no calendar has: 2013-13-01, 2013-02-30. Dates in words are as the
 * article prints them, and nobody's to judge.
 */
export function isDoubtfulDate(text: string): boolean {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s].*)?$/u.exec(text);
  if (iso === null) return false;
  const [year = 0, month = 0, day = 0] = iso.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day;
}
