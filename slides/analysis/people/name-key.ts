/** Needs no decomposing, which is slow. */
const plainLetters = /^[a-z]*$/u;
const accents = /\p{M}/gu;
const notLetters = /[^\p{L}]/gu;
const doubled = /(\p{L})\1+/gu;

/** Endings of Russian family and given names in all cases; what is left compares. */
const nameEnding =
  /(?:(?<=(?:ск|цк))(?:ий|ого|ому|им|ом|ая|ой|ую)|(?<=[оеё]в|[иы]н)(?:а|у|ым|е|ой|ы|ых|ыми)?|(?:ого|ому|ым|ом|ем|ём|ой|ей|ая|ий|ый|[аяуюеыиьй]))$/u;

function withoutCase(key: string): string {
  const stem = key.replace(nameEnding, "");
  return stem.length >= 3 ? stem : key;
}

/**
 * The form under which spellings of one name meet: without accents, marks and doubled letters, "Mac" as "Mc", the
 * Arabic article dropped, Russian case endings dropped when `inflected`.
 */
export function nameKey(word: string, inflected: boolean): string {
  const bare = word
    .toLowerCase()
    .replace(/^(?:al|el|ad|as|an|ar)[-’'](?=\p{L}{3})/u, "")
    .replaceAll("ё", "е");
  const letters = plainLetters.test(bare)
    ? bare
    : (inflected ? bare : bare.normalize("NFD").replace(accents, "")).replace(notLetters, "");
  const key = letters.replace(/^mac(?=\p{L}{4})/u, "mc").replace(doubled, "$1");
  return inflected ? withoutCase(key) : key;
}
