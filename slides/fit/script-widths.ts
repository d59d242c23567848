/**
 * Widths, in em, of characters that no bundled font has, as `first, last, width` in code point order. Each is at or
 * above what the usual system fonts of the script set (Noto, Segoe, San Francisco), averaged over running text: the
 * true width depends on the reader's machine.
 */
const rows: readonly (readonly [first: number, last: number, em: number])[] = [
  [0x0000, 0x001f, 0],
  [0x0300, 0x036f, 0],
  [0x0370, 0x03ff, 0.75],
  [0x0483, 0x0489, 0],
  [0x0530, 0x058f, 0.75],
  [0x0591, 0x05bd, 0],
  [0x05be, 0x05ff, 0.62],
  [0x0600, 0x0605, 1],
  [0x0606, 0x060f, 0.62],
  [0x0610, 0x061a, 0],
  [0x061b, 0x064a, 0.62],
  [0x064b, 0x065f, 0],
  [0x0660, 0x06d5, 0.62],
  [0x06d6, 0x06dc, 0],
  [0x06dd, 0x08ff, 0.8],
  [0x0900, 0x0b7f, 0.64],
  [0x0b80, 0x0bff, 0.72],
  [0x0c00, 0x0dff, 0.74],
  [0x0e00, 0x0eff, 0.56],
  [0x0f00, 0x0fff, 0.7],
  [0x1000, 0x109f, 0.64],
  [0x10a0, 0x10ff, 0.7],
  [0x1100, 0x11ff, 1],
  [0x1200, 0x13ff, 0.82],
  [0x1780, 0x17ff, 0.62],
  [0x1ab0, 0x1aff, 0],
  [0x1e00, 0x1fff, 0.8],
  [0x200b, 0x200f, 0],
  [0x202a, 0x202e, 0],
  [0x2060, 0x206f, 0],
  [0x2070, 0x209f, 0.62],
  [0x20a0, 0x20cf, 0.8],
  [0x20d0, 0x20ff, 0],
  [0x2150, 0x218f, 1.6],
  [0x2190, 0x22ff, 1.1],
  [0x2300, 0x24ff, 1.4],
  [0x2500, 0x259f, 0.8],
  [0x25a0, 0x25ff, 1.2],
  [0x2600, 0x27bf, 1.4],
  [0x27c0, 0x2aff, 1.3],
  [0x2b00, 0x2bff, 1.4],
  [0xfb50, 0xfdff, 0.9],
  [0xfe00, 0xfe0f, 0],
  [0xfe20, 0xfe2f, 0],
  [0xfe70, 0xfefe, 0.8],
  [0xfeff, 0xfeff, 0],
  [0xff61, 0xffdc, 0.62],
  [0x1d400, 0x1d7ff, 0.95],
  [0x1f000, 0x1f1e5, 1.4],
  [0x1f1e6, 0x1f1ff, 0.85],
  [0x1f200, 0x1faff, 1.4],
  [0xe0000, 0xe01ef, 0],
];

/** A full em: Chinese, Japanese and Korean characters, and whatever is unknown. */
const full = 1;

/** The width in em to reserve for a character outside the bundled fonts. */
export function scriptWidth(codePoint: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row === undefined) break;
    if (codePoint < row[0]) high = middle - 1;
    else if (codePoint > row[1]) low = middle + 1;
    else return row[2];
  }
  return full;
}
