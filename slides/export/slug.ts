import { transliterateLetter } from "./transliteration.ts";

/** With the longest extension (`.handout.pdf`) and three UTF-8 bytes a letter it still fits the usual 255 bytes of a name. */
const lengthLimit = 80;

/** Titles are cut before anything is looked at: a title of a megabyte must not cost more than a long one. */
const readLimit = 1000;

const fallback = "briefing";

/** Device names that Windows refuses as file names whatever the extension: learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reservedName = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout)$/u;

/** Cuts at a word's end where one is near, and never inside a character. */
function shorten(words: string): string {
  if (words.length <= lengthLimit) return words;
  const cut = words.slice(0, lengthLimit + 1);
  const wordEnd = cut.lastIndexOf("-");
  if (wordEnd > lengthLimit / 2) return cut.slice(0, wordEnd);
  return cut.slice(0, lengthLimit).replace(/[\ud800-\udbff]$/u, "");
}

/**
 * A title as a safe file name on every system, without extension: lower-case words joined by hyphens, Latin and
 * Cyrillic in ASCII, other scripts in their own letters, at most 80 UTF-16 units. `briefing` when nothing is left.
 */
export function slug(title: string): string {
  const plain = title
    .slice(0, readLimit)
    .replace(/\p{Cs}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFC");
  const ascii = Array.from(plain.replace(/['’ʼ`]/gu, ""), transliterateLetter).join("");
  const words = shorten((ascii.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join("-"));
  if (words === "") return fallback;
  return reservedName.test(words) ? `${words}-${fallback}` : words;
}
