/** What a list item's line begins with. */
export interface ListMarker {
  readonly ordered: boolean;
  /** The number or letter as an ordinal; 0 for bullets. */
  readonly ordinal: number;
  /** Characters of the line taken by the marker and the blank behind it. */
  readonly length: number;
  /** The sign itself ("*", "1.", "–"). */
  readonly sign: string;
}

const bullet = /^([•●▪◦‣⁃■□▫◆◇○►▶➤➢→✓✔✗*+·∙–—\-o#@])[ \t\u00a0\u3000]+(?=\S)/u;
/** A bullet that needs no blank behind it. */
const tightBullet = /^([•●▪◦‣■►➤・])(?=\S)/u;
const number = /^\(?(\d{1,3})[.)](?:[ \t\u00a0\u3000]+(?=\S)|(?=\p{Lo}))/u;
const letter = /^\(?([a-z])[.)][ \t\u00a0]+(?=\S)/;
const enclosed = /^([①-⑳])[ \t\u00a0\u3000]*(?=\S)/u;

/** Reads the marker at the start of a line ("• ", "2. ", "(b) ", "③"); null when there is none. */
export function readListMarker(text: string): ListMarker | null {
  const sign = bullet.exec(text) ?? tightBullet.exec(text);
  if (sign !== null) return { ordered: false, ordinal: 0, length: sign[0].length, sign: sign[1] ?? "" };
  const counted = number.exec(text);
  if (counted !== null) {
    return { ordered: true, ordinal: Number(counted[1]), length: counted[0].length, sign: counted[0].trim() };
  }
  const lettered = letter.exec(text);
  if (lettered !== null) {
    const ordinal = (lettered[1] ?? "a").charCodeAt(0) - 0x60;
    return { ordered: true, ordinal, length: lettered[0].length, sign: lettered[0].trim() };
  }
  const ring = enclosed.exec(text);
  if (ring === null) return null;
  return { ordered: true, ordinal: (ring[1] ?? "①").codePointAt(0) ?? 0, length: ring[0].length, sign: ring[1] ?? "" };
}
