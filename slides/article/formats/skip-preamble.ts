/** What may stand before a file's first element, with what closes it. */
const skipped = [
  { open: "<!--", close: "-->" },
  { open: "<?xml", close: "?>" },
] as const;

/** The text from its first element on: blanks, comments and an XML declaration left out. */
export function skipPreamble(text: string): string {
  let place = 0;
  for (;;) {
    while (place < text.length && /[\s\ufeff]/.test(text.charAt(place))) place++;
    const found = skipped.find(({ open }) => text.startsWith(open, place));
    if (found === undefined) return text.slice(place);
    const end = text.indexOf(found.close, place + found.open.length);
    if (end < 0) return "";
    place = end + found.close.length;
  }
}
