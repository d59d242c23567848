/**
 * One date for every entry of an archive, so that the same content gives the same bytes. ZIP keeps local times: a date
 * made of local parts is the same two words in every time zone.
 */
export function entryDate(): Date {
  return new Date(1980, 0, 1, 12);
}
