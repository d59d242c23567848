/** A stretch of text that a line break does not part, and the blanks after it. */
export interface LineUnit {
  readonly text: string;
  /** True when the unit is followed by blanks, which vanish at the end of a line. */
  readonly spaced: boolean;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
/** Scripts in which a line may break between any two characters; the rest of their rules is in `keptWithPrevious`. */
const breaksAnywhere = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Small kana and iteration and length marks: browsers differ on whether a line may start with one. */
const keptWithPrevious = /[々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿーｰ]/u;
const closesIdeographic = /[、。，．！？；：」』）】〉》〕]/u;
const hyphen = /[-‐]/u;
const dash = /[–—]/u;
const zeroWidthSpace = "\u200b";

/** No character before these, save the hyphen, lets a line break: most text is told quickly. */
const firstSpecial = "\u2000";
const firstIdeographic = "\u1100";

/** True when a line may end between `before` and `after`; `earlier` stands before `before`. */
function mayBreak(earlier: string, before: string, after: string): boolean {
  if (before < firstSpecial && after < firstIdeographic && before !== "-") return false;
  if (before === zeroWidthSpace) return true;
  if (!letterOrDigit.test(after) || keptWithPrevious.test(after)) return false;
  if (hyphen.test(before)) return /\p{L}/u.test(earlier) && /\p{L}/u.test(after);
  if (dash.test(before)) return letterOrDigit.test(earlier);
  if (closesIdeographic.test(before)) return true;
  if (!letterOrDigit.test(before)) return false;
  return breaksAnywhere.test(before) || breaksAnywhere.test(after);
}

/** Last words up to this long are kept with the word before, both together up to `longestTail` characters. */
const longestLastWord = 7;
const longestTail = 18;

/**
 * Where the tail of a text starts: its last two words when the last one is too short to stand in a line alone. The
 * length of the text when there is none.
 */
export function tailStart(text: string): number {
  const last = text.lastIndexOf(" ");
  const before = text.lastIndexOf(" ", last - 1);
  const isTail = last > 0 && before > 0 && text.length - last - 1 <= longestLastWord;
  return isTail && text.length - before - 1 <= longestTail ? before + 1 : text.length;
}

/**
 * Cuts a text (white space collapsed) where a line may end. Only opportunities that every browser takes are used: after
 * blanks, after a hyphen between letters, after dashes, between ideographs. Taking fewer than a browser does can only
 * give more lines than it will show, never fewer. With `keepTail` the tail is one unit,
 * as running text is rendered. Rules: Unicode Standard Annex 14, of which Chromium takes a part.
 */
export function cutLineUnits(text: string, keepTail: boolean): readonly LineUnit[] {
  const units: LineUnit[] = [];
  const tail = keepTail ? tailStart(text) : text.length;
  let at = 0;
  let unit = "";
  let earlier = "";
  let before = "";
  for (const character of text) {
    if (character === " " && at < tail) {
      if (unit !== "") units.push({ text: unit, spaced: true });
      unit = "";
    } else {
      if (unit !== "" && mayBreak(earlier, before, character)) {
        units.push({ text: unit, spaced: false });
        unit = "";
      }
      unit += character;
    }
    earlier = before;
    before = character;
    at += character.length;
  }
  if (unit !== "") units.push({ text: unit, spaced: false });
  return units;
}
