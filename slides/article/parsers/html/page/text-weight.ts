const blank = /[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/u;
/** One of these carries about as much as three letters of an alphabet. */
const firstIdeograph = 0x2e80;
const lastIdeograph = 0xd7ff;

/** Visible weight of a text: its letters without blanks, an ideograph, kana or hangul syllable counting as three. */
export function weighText(text: string): number {
  let weight = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      if (code > 32) weight += 1;
    } else if (code >= firstIdeograph && code <= lastIdeograph) weight += 3;
    else if (!blank.test(text.charAt(i))) weight += 1;
  }
  return weight;
}
