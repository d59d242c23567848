const roman = /^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/**
 * Whether capitals are to be read as a number ("XIX", "IV"). Those made of C, D and M are numbers from four letters on:
 * "DC", "CD" and "MMC" are mostly abbreviations.
 */
export function isRomanNumeral(text: string): boolean {
  if (!roman.test(text)) return false;
  return /^[IVXL]+$/u.test(text) || text.length >= 4;
}
