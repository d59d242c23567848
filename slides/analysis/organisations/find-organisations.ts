import type { SentenceId } from "../../article/article.ts";
import type { Organisation } from "../analysis.ts";
import { type Passage, textBetween } from "../reading/passage.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** Words of a body's name at most. */
const longestName = 12;
/** Generic words that name an event, a text or a time as often as a body: not enough by themselves. */
const weakWords = new Set(
  `act law bill amendment war revolution spring day agreement accord pact plan strategy policy report index prize award
process convention conference treaty summit games cup championship championships series city project program programme
front market markets store stores record records exchange energy oil gas steel mining mobile service services force
forces press partners systems technology resources fund watch review journal network initiative campaign team central united`.split(
    /\s+/u,
  ),
);

class OrganisationReader {
  private readonly passage: Passage;
  private readonly vocabulary: Vocabulary;

  constructor(passage: Passage, vocabulary: Vocabulary) {
    this.passage = passage;
    this.vocabulary = vocabulary;
  }

  read(): readonly { name: string; sentence: SentenceId }[] {
    const found: { name: string; sentence: SentenceId }[] = [];
    for (let at = 0; at < this.passage.tokens.length; ) {
      const from = at;
      const to = this.endOfName(from);
      at = Math.max(to, from + 1);
      if (to - from < 2 || to - from > longestName || !this.isBody(from, to)) continue;
      const sentence = this.passage.sentences[this.passage.sentenceOf[from] ?? 0]?.sentence.id;
      if (sentence !== undefined) found.push({ name: textBetween(this.passage, from, to), sentence });
    }
    return found;
  }

  private isCapital(at: number, of: number): boolean {
    const token = this.passage.tokens[at];
    if (token?.capital !== true || this.passage.sentenceOf[at] !== this.passage.sentenceOf[of]) return false;
    if (this.passage.quoteOf[at] !== this.passage.quoteOf[of]) return false;
    const { functionWords, months, weekdays, honorificsHe, honorificsShe, roleNouns, looseRoleNouns, foldNoun } =
      this.vocabulary;
    const next = this.passage.tokens[at + 1];
    const isOffice =
      (roleNouns.has(foldNoun(token.lower)) || looseRoleNouns.has(foldNoun(token.lower))) &&
      (next?.capital === true || next?.text === "of");
    if (at === of && /-(?:based|owned|led|backed|run|born)$/u.test(token.lower)) return false;
    if (honorificsHe.has(token.lower) || honorificsShe.has(token.lower) || isOffice) return false;
    return !functionWords.has(token.lower) && !weekdays.has(token.lower) && (!months.has(token.lower) || at > of);
  }

  private endOfName(from: number): number {
    if (!this.isCapital(from, from)) return from;
    let to = from + 1;
    while (to - from <= longestName) {
      if (this.isCapital(to, from)) to += 1;
      else {
        const skipped = this.linksAt(to, from);
        if (skipped === 0) break;
        to += skipped;
      }
    }
    return to;
  }

  /** "of", "for the", "and" between capitals of one name; 0 when the name ends. */
  private linksAt(at: number, from: number): number {
    let count = 0;
    while (count < 2 && /^(?:of|for|the|and|&|de|du|des|для|по)$/u.test(this.passage.tokens[at + count]?.text ?? "")) {
      count += 1;
    }
    if (count === 0 || !this.isCapital(at + count, from)) return 0;
    const first = this.passage.tokens[at]?.text;
    if (!this.namesBody(from, at) && first !== "and") return 0;
    if (first === "and") return count === 1 && this.isJoined(from, at) ? 1 : 0;
    // "left the Ministry for the Rural Bank": two bodies.
    const isOther = first === "for" && count === 2 && this.opensBody(at + count, from);
    return first === "the" || isOther ? 0 : count;
  }

  /** "Ministry of Trade and Industry", "the Travel and Tourism Council" are one name; "Smith and Rural Bank" are two. */
  private isJoined(from: number, at: number): boolean {
    if (this.namesBody(from, at)) return this.hasLink(from, at);
    if (this.passage.tokens[from - 1]?.lower !== "the") return false;
    let last = at + 1;
    while (last < at + 5 && this.isCapital(last + 1, from)) last += 1;
    return last > at + 1 && this.namesBody(last, last + 1);
  }

  private opensBody(from: number, of: number): boolean {
    let to = from;
    while (to < from + 6 && this.isCapital(to, of)) to += 1;
    return this.namesBody(from, to);
  }

  private hasLink(from: number, to: number): boolean {
    return this.passage.tokens.slice(from, to).some(({ text }) => text === "of" || text === "for" || text === "on");
  }

  private namesBody(from: number, to: number): boolean {
    const { organisationWords, foldNoun } = this.vocabulary;
    return this.passage.tokens
      .slice(from, to)
      .some(({ lower }) => organisationWords.has(foldNoun(lower)) && !weakWords.has(lower));
  }

  private isBody(from: number, to: number): boolean {
    const before = this.passage.tokens[from - 1];
    if (before?.glued === true && before.text === "“") return false;
    // "Senate Majority Leader Jane Doe": part of an office.
    const next = this.passage.tokens[to];
    const { roleNouns, looseRoleNouns, foldNoun } = this.vocabulary;
    const isOffice = next?.capital === true && [roleNouns, looseRoleNouns].some((set) => set.has(foldNoun(next.lower)));
    return !isOffice && this.namesBody(from, to);
  }
}

/** Bodies an article names by a name of two words or more ("Ministry of Trade and Industry"), in order of first naming. */
export function findOrganisations(passages: readonly Passage[], vocabulary: Vocabulary): readonly Organisation[] {
  const byName = new Map<string, Set<SentenceId>>();
  for (const passage of passages) {
    for (const { name, sentence } of new OrganisationReader(passage, vocabulary).read()) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, new Set([sentence]));
      else known.add(sentence);
    }
  }
  return [...byName].map(([name, sentences]) => ({ name, sentences: [...sentences] }));
}
