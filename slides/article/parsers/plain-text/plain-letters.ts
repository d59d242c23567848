/**
 * The words of a line in small letters, with numbers, punctuation and signs left out: "Share (27) »" gives "share".
 * Words run together by their capitals ("ShareTweet") are parted.
 */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, "$1 ")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, " ")
    .trim();
}
