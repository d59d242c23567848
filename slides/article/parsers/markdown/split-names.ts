const separators = /\s*[;|•·]\s*|\s+(?:and|und|et|y|и|та|e|en|i)\s+|\s*&\s*/u;

/**
 * The names in a byline, without the word that introduces it. "Roe, Jane" and "Jane Roe, Jr." stay one name; "Jane Roe,
 * John Poe" are two.
 */
export function splitNames(text: string): readonly string[] {
  const bare = text.replace(introduction, "").replace(/[\s,;.]+$/u, (end) => (end.startsWith(".") ? "." : ""));
  return bare
    .split(separators)
    .flatMap(splitAtCommas)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Words that introduce an author, in the languages the product knows. */
export const introduction =
  /^(?:(?:written|posted|published|reported|story|words|text|article)\s+by|by|von|par|por|di|door|autors?|authors?(?:\(s\))?|autor(?:es)?|auteur|автор(?:ы)?|текст|авторы?)\s*[:—–-]?\s+/iu;

function splitAtCommas(text: string): readonly string[] {
  const parts = text.split(/,\s*/u);
  const isFamilyFirst = parts.length === 2 && !/\s/u.test((parts[0] ?? "").trim());
  const isSuffix = /^(?:Jr|Sr|II|III|IV|PhD|Ph\.D|MD|M\.D|Esq)\.?$/u.test((parts[1] ?? "").trim());
  return isFamilyFirst || isSuffix ? [text] : parts;
}
