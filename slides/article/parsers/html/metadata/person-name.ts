const particles: ReadonlySet<string> = new Set([
  ...["de", "del", "della", "der", "den", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "van", "von", "vom"],
  ...["zu", "zur", "ter", "ten", "te", "bin", "ibn", "bint", "al", "el", "ben", "st", "af", "av", "ap", "'t"],
]);

/** Words that tell an outlet, a desk or a role from a person, in the languages where pages state authors most. */
const notPersons: ReadonlySet<string> = new Set([
  ...["news", "staff", "press", "agency", "agencies", "editor", "editors", "editorial", "team", "desk", "newsroom"],
  ...["magazine", "times", "post", "journal", "media", "reporter", "reporters", "correspondent", "correspondents"],
  ...[
    "wire",
    "wires",
    "inc",
    "ltd",
    "llc",
    "gmbh",
    "admin",
    "administrator",
    "webmaster",
    "author",
    "authors",
    "guest",
  ],
  ...[
    "contributor",
    "contributors",
    "writer",
    "writers",
    "anonymous",
    "unknown",
    "user",
    "blog",
    "online",
    "web",
    "tv",
  ],
  ...["radio", "bbc", "cnn", "afp", "ap", "dpa", "reuters", "bloomberg", "redaktion", "redaktionsnetzwerk", "agentur"],
  ...["redacción", "redacao", "redação", "redazione", "rédaction", "agencia", "agência", "agenzia", "agence"],
  ...["редакция", "агентство", "корреспондент", "новости", "пресс", "service", "services", "network", "foundation"],
  ...["association", "university", "institute", "society", "company", "group", "committee", "department", "office"],
  ...["read", "more", "share", "follow", "view", "all", "posts", "published", "updated", "about", "the", "special"],
  ...[
    "fellow",
    "director",
    "professor",
    "technologist",
    "scientist",
    "analyst",
    "manager",
    "president",
    "officer",
    "ceo",
  ],
  ...["founder", "cofounder", "columnist", "critic", "producer", "researcher", "lecturer", "minister", "specialist"],
  ...["consultant", "assistant", "associate", "bureau", "politics", "business", "technology", "science", "sports"],
  ...["health", "opinion", "culture", "results", "story", "report", "reports", "video", "gallery", "sponsored", "new"],
  ...["senior", "chief", "deputy", "posted", "photo", "image", "comments", "home", "subscribe", "today", "yesterday"],
]);

/** Words that begin what follows a name in the same line. */
const afterName: ReadonlySet<string> = new Set([
  ...["published", "updated", "posted", "modified", "staff", "senior", "contributing", "special", "reporter", "follow"],
  ...["correspondent", "editor", "writer", "columnist", "contributor", "analyst", "director", "professor", "comments"],
  ...["share", "read", "view", "chief", "deputy", "photo", "image", "guest", "technology", "science", "business"],
]);
const months =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.?$/i;
const capitalised = /^[\p{Lu}\p{Lt}][\p{L}\p{M}'’.\-‐]*$/u;
const caseless = /^[\p{Lo}\p{M}'’·・.-]+$/u;
const ideographs =
  /^(?:[\p{Script=Han}\p{Script=Hangul}]{2,4}|(?=.*\p{Script=Han})[\p{Script=Han}\p{Script=Hiragana}ー]{3,7})$/u;
/** Two words run together by markup without a blank: "RoeTwitter". Short first parts belong to names: "McDonald". */
const glued = /^(\p{Lu}\p{Ll}{4,})(\p{Lu}[\p{L}]+)$/u;
const longestName = 6;

/** A name read from the beginning of a text, and what follows it. */
export interface ReadName {
  readonly name: string;
  readonly rest: string;
}

/**
 * Reads a person's name from the beginning of a text: two to six capitalised words (particles between them allowed),
 * or words of a script without capitals. Null when the text does not begin like one.
 */
export function readName(text: string): ReadName | null {
  const words: string[] = [];
  let rest = text.trimStart();
  while (words.length < longestName) {
    const match = /^([^\s,;|•·–—/&:()@]+)([\s]*)/u.exec(rest);
    const word = match?.[1];
    if (match === null || word === undefined || !isNameWord(word, words.length)) break;
    const cut = glued.exec(word);
    if (cut !== null) {
      words.push(cut[1] ?? "");
      rest = rest.slice(cut[1]?.length ?? 0);
      break;
    }
    if (words.length >= 2 && afterName.has(word.toLowerCase())) break;
    if (months.test(word) && /^\s*\d/.test(rest.slice(match[0].length))) break;
    words.push(word);
    rest = rest.slice(match[0].length);
  }
  while (words.length > 0 && particles.has(words.at(-1) ?? "")) words.pop();
  return isPerson(words) ? { name: words.join(" ").replace(/[.,]$/, trailingDot(words)), rest } : null;
}

/** Keeps the dot of "Jr." and of initials, drops the full stop of a sentence. */
function trailingDot(words: readonly string[]): string {
  return /^(?:\p{Lu}|Jr|Sr|Dr|St)\.$/u.test(words.at(-1) ?? "") ? "." : "";
}

function isNameWord(word: string, position: number): boolean {
  if (position > 0 && particles.has(word.toLowerCase()) && word === word.toLowerCase()) return true;
  return capitalised.test(word) || (caseless.test(word) && word.length <= 20);
}

function isPerson(words: readonly string[]): boolean {
  const [first] = words;
  if (first === undefined) return false;
  if (words.some((word) => notPersons.has(word.toLowerCase().replace(/\.$/, "")))) return false;
  if (words.length === 1) return ideographs.test(first);
  return words.join("").length >= 4;
}
