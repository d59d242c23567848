const printableAscii = /^[ -~]*$/;

/** East Asian wide and full-width characters (Unicode Standard Annex #11), in blocks. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/;
const invisible = /[\p{M}\p{Cf}]/u;

/** Columns a text takes on a terminal: 2 for wide characters, 0 for combining and invisible ones, else 1. */
export function textWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    // Below the first combining mark the soft hyphen alone is invisible.
    if (character < "\u0300") width += character === "\u00ad" ? 0 : 1;
    else if (wide.test(character) || character > "\uffff") width += 2;
    else if (!invisible.test(character)) width += 1;
  }
  return width;
}

/** True for a character of the scripts that are written without blanks between words. */
export function isUnspaced(character: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]$/u.test(character);
}
