import type { Passage } from "../reading/passage.ts";
import type { Token } from "../reading/token.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { RoleSpan } from "./role-span.ts";

/** Words of an office at most. */
const longestRole = 12;
const modifierPattern = /\p{L}{3}(?:al|ic|ive|ary|based|led|born|winning|selling|ranking|elect|year-old|time)$/u;
/** Past and present forms of Russian verbs: an office does not go on over them. */
const russianVerb = /\p{L}{2}(?:[аияу]л(?:а|и|о)?|лся|лась|лись|[ую]т|[ие]тся)$/u;
const russianVerbLike = new Set(
  "канала материала журнала филиала персонала начала капитала финала портала генерала института".split(" "),
);

function isRole(token: Token, vocabulary: Vocabulary): boolean {
  return vocabulary.roleNouns.has(vocabulary.foldNoun(token.lower));
}

function isLooseRole(token: Token, vocabulary: Vocabulary): boolean {
  return isRole(token, vocabulary) || vocabulary.looseRoleNouns.has(vocabulary.foldNoun(token.lower));
}

/** The first token of the clause that a place belongs to, no further back than an office reaches. */
function leftBound(passage: Passage, at: number, overQuotes = false): number {
  const { sentenceOf, quoteOf } = passage;
  let from = at;
  while (from > 0 && at - from < longestRole && sentenceOf[from - 1] === sentenceOf[at]) {
    if (!overQuotes && quoteOf[from - 1] !== quoteOf[at]) break;
    from -= 1;
  }
  return from;
}

/** Whether a word may stand before an office and belong to it ("former", "UKIP", "Labour campaign"). */
function isModifier(passage: Passage, at: number, bound: number, vocabulary: Vocabulary): boolean {
  const token = passage.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "possessive") return passage.tokens[at - 1]?.kind === "word";
  const { lower } = token;
  if (token.kind !== "word" || vocabulary.months.has(lower) || vocabulary.weekdays.has(lower)) return false;
  if (vocabulary.functionWords.has(lower) || vocabulary.adverbs.has(lower)) return false;
  if (vocabulary.sayingVerbs.has(lower)) return false;
  if (!token.capital) {
    return vocabulary.roleModifiers.has(lower) || isLooseRole(token, vocabulary) || modifierPattern.test(lower);
  }
  const before = passage.tokens[at - 1];
  const isPlaceAdverbial =
    at > bound && before !== undefined && /^(?:in|at|on|near)$/u.test(before.lower) && vocabulary.places.has(lower);
  return !isPlaceAdverbial;
}

/** "co-founder and CEO": two offices joined. */
function joinsRoles(passage: Passage, at: number, vocabulary: Vocabulary): boolean {
  const before = passage.tokens[at - 1];
  const lower = passage.tokens[at]?.lower;
  return (lower === "and" || lower === "&") && before !== undefined && isLooseRole(before, vocabulary);
}

/** "Minister of Foreign Affairs Jane Doe": steps over what the office is for, to the office. */
function overPortfolio(passage: Passage, last: number, vocabulary: Vocabulary): number {
  let at = last;
  while (at > last - 4 && vocabulary.portfolios.has(passage.tokens[at]?.lower ?? "")) at -= 1;
  if (at < last && vocabulary.roleModifiers.has(passage.tokens[at]?.lower ?? "")) at -= 1;
  const isLink = /^(?:of|for)$/u.test(passage.tokens[at]?.lower ?? "");
  return at < last && isLink ? at - 1 : last;
}

function extendLeft(passage: Passage, head: number, bound: number, vocabulary: Vocabulary): number {
  let from = head;
  while (from > bound) {
    if (isModifier(passage, from - 1, bound, vocabulary)) from -= 1;
    else if (joinsRoles(passage, from - 1, vocabulary)) from -= 2;
    else break;
  }
  return Math.max(from, bound);
}

/** Steps over small-letter words that may be nouns ("chat show host") or verbs ("met host"). */
function overUnknown(passage: Passage, last: number, bound: number, vocabulary: Vocabulary): number {
  let from = last;
  while (from > bound && last - from < 3) {
    const token = passage.tokens[from - 1];
    if (token === undefined || token.kind !== "word" || token.capital || !/^\p{L}{3,}$/u.test(token.lower)) break;
    const { functionWords, irregularPasts, sayingVerbs, weakSayingVerbs, adverbs, prepositions } = vocabulary;
    const sets = [functionWords, irregularPasts, sayingVerbs, weakSayingVerbs, adverbs, prepositions];
    if (sets.some((set) => set.has(token.lower)) || /(?:ed|ing|ly)$/u.test(token.lower)) break;
    from -= 1;
  }
  return from;
}

/** Whether a phrase begins at a token: after an article or owner, or with a capital at the start of its clause. */
function beginsPhrase(passage: Passage, at: number, bound: number, vocabulary: Vocabulary): boolean {
  const before = passage.tokens[at - 1];
  const lower = before?.lower ?? "";
  const isDetermined =
    vocabulary.articles.has(lower) || vocabulary.possessivePronouns.has(lower) || before?.kind === "possessive";
  return isDetermined || (at === bound && passage.tokens[at]?.capital === true);
}

function readModified(passage: Passage, last: number, vocabulary: Vocabulary): RoleSpan | null {
  const bound = leftBound(passage, last);
  const head = overPortfolio(passage, last, vocabulary);
  const token = passage.tokens[head];
  if (token === undefined || head < bound || !isRole(token, vocabulary)) return null;
  let from = extendLeft(passage, head, bound, vocabulary);
  const unknown = overUnknown(passage, from, bound, vocabulary);
  if (unknown < from) {
    const further = extendLeft(passage, unknown, bound, vocabulary);
    if (beginsPhrase(passage, further, bound, vocabulary)) from = further;
  }
  if (passage.tokens[from]?.kind === "possessive") from += 1;
  return { from: Math.max(from, bound), to: last + 1, end: last + 1 };
}

/** Russian: "официальный представитель министерства обороны …": the office and the genitives after it. */
function readInflected(passage: Passage, last: number, vocabulary: Vocabulary): RoleSpan | null {
  // "представитель «Союза фермеров» …": the quoted name belongs to the office.
  const bound = leftBound(passage, last, true);
  let head = -1;
  for (let at = last; at >= bound; at -= 1) {
    const token = passage.tokens[at];
    if (token === undefined || vocabulary.sayingVerbs.has(token.lower) || token.kind === "number") break;
    if (token.kind === "mark" && !/^[«»"]$/u.test(token.text)) break;
    if (russianVerb.test(token.lower) && !token.capital && !russianVerbLike.has(token.lower)) break;
    if (isRole(token, vocabulary)) head = at;
    else if (head >= 0 && !vocabulary.roleModifiers.has(vocabulary.foldNoun(token.lower))) break;
  }
  if (head < 0) return null;
  let from = head;
  while (from > bound && vocabulary.roleModifiers.has(vocabulary.foldNoun(passage.tokens[from - 1]?.lower ?? ""))) {
    from -= 1;
  }
  return { from, to: last + 1, end: last + 1 };
}

/** The office printed directly before a name that begins at token `name` ("analyst", "Kyrgyz President"), null if none. */
export function readRoleBefore(passage: Passage, name: number, vocabulary: Vocabulary): RoleSpan | null {
  if (name === 0 || passage.sentenceOf[name - 1] !== passage.sentenceOf[name]) return null;
  const read = vocabulary.inflected ? readInflected : readModified;
  return read(passage, name - 1, vocabulary);
}

/** The office set off by a comma before a name ("Sudan’s president, …", "The leader of the party, …"), null if none. */
export function readRoleAcrossComma(
  passage: Passage,
  name: number,
  to: number,
  vocabulary: Vocabulary,
): RoleSpan | null {
  if (vocabulary.inflected || passage.tokens[name - 1]?.text !== "," || name < 2) return null;
  const closing = passage.tokens[to];
  if (
    closing !== undefined &&
    passage.sentenceOf[to] === passage.sentenceOf[name] &&
    !/^[,.”"’)]$/u.test(closing.text)
  ) {
    return null;
  }
  const comma = name - 1;
  const bound = leftBound(passage, comma);
  for (let head = comma - 1; head >= bound; head -= 1) {
    const token = passage.tokens[head];
    if (token === undefined || token.kind === "mark") return null;
    if (!isRole(token, vocabulary) && !(isLooseRole(token, vocabulary) && head < comma - 1)) continue;
    const next = passage.tokens[head + 1]?.lower ?? "";
    if (head < comma - 1 && !/^(?:of|for|at)$/u.test(next)) return null;
    const role = readModified(passage, head, vocabulary) ?? { from: head, to: head + 1, end: head + 1 };
    // "Jane Doe, a fellow at the University of Ghent, Belgium": the second comma sets off a place, not a name.
    const isArticle = vocabulary.articles.has(passage.tokens[role.from - 1]?.lower ?? "");
    if (passage.tokens[role.from - (isArticle ? 2 : 1)]?.text === ",") return null;
    const isDefinite = /^(?:the|its|his|her|their|our|a|an)$/u.test(passage.tokens[role.from - 1]?.lower ?? "");
    const hasOwner = passage.tokens.slice(role.from, head).some(({ kind }) => kind === "possessive");
    return isDefinite || hasOwner ? { from: role.from, to: comma, end: comma } : null;
  }
  return null;
}
