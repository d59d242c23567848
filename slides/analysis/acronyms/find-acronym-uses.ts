import type { Passage } from "../reading/passage.ts";
import type { Token } from "../reading/token.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { AcronymUse } from "./acronym-use.ts";
import { isRomanNumeral } from "./roman-numeral.ts";

/** Two to eight capitals, "&" and digits allowed after the first: "CIS", "R&D", "G20", with a plural "s". */
const capitalsPattern = /^(\p{Lu}(?:[\p{Lu}&]|\p{Lu}?\d{1,2}(?!\d)){1,7})(?:s|['’]s)?$/u;
const dottedPattern = /^(?:\p{Lu}\.){2,5}$/u;
/** Dotted letters before a name are somebody's initials, but for these. */
const dottedBodies = new Set("U.S. U.K. U.N. E.U. D.C. U.S.A. U.A.E. U.S.S.R. P.R. L.A. N.Y. B.C.".split(" "));
const units = new Set(
  "KM KG MM CM KW MW GW TW KWH MWH GB MB TB KB MHZ GHZ KHZ HZ DB PM AM A.M. P.M. BC AD CE BCE RPM MPH C F K V W".split(
    " ",
  ),
);
const initialsPattern = /^\p{Lu}J$/u;
/** Share of shouted words from which a sentence is a headline, not prose. */
const shouting = 0.5;

class UseReader {
  private readonly passage: Passage;
  private readonly vocabulary: Vocabulary;
  private readonly smallWords: ReadonlySet<string>;

  constructor(passage: Passage, vocabulary: Vocabulary, smallWords: ReadonlySet<string>) {
    this.passage = passage;
    this.vocabulary = vocabulary;
    this.smallWords = smallWords;
  }

  read(): readonly AcronymUse[] {
    const uses: AcronymUse[] = [];
    for (const { sentence, from, to } of this.passage.sentences) {
      if (this.isShouted(from, to)) continue;
      for (let at = from; at < to; at += 1) {
        const acronym = this.acronymAt(at);
        if (acronym !== null) uses.push({ acronym, passage: this.passage.index, token: at, sentence: sentence.id });
      }
    }
    return uses;
  }

  private isShouted(from: number, to: number): boolean {
    let words = 0;
    let shouted = 0;
    for (let at = from; at < to; at += 1) {
      const token = this.passage.tokens[at];
      if (token?.kind !== "word" || token.text.length < 2) continue;
      words += 1;
      if (/^[\p{Lu}'’-]+$/u.test(token.text)) shouted += 1;
    }
    return words >= 4 && shouted / words > shouting;
  }

  private acronymAt(at: number): string | null {
    const token = this.passage.tokens[at];
    if (token === undefined || !token.capital) return null;
    if (dottedPattern.test(token.text)) return this.isInitials(at, token) ? null : token.text;
    // "NATO-led", "EU-wide": the part before the hyphen.
    const head = /^(\p{Lu}{2,8})[-‐‑]\p{Ll}/u.exec(token.text)?.[1] ?? token.text;
    const acronym = capitalsPattern.exec(head)?.[1];
    // "page A7" is no abbreviation, "the G20" is.
    if (acronym === undefined || /^[^G]\d+$/u.test(acronym)) return null;
    if (isRomanNumeral(acronym) || this.isUnit(at, acronym)) return null;
    if (this.isDateline(at, acronym)) return null;
    const isInitialsOfName = initialsPattern.test(acronym) && this.passage.tokens[at + 1]?.capital === true;
    return isInitialsOfName || this.isWord(acronym) || this.standsInShouting(at) ? null : acronym;
  }

  /** "LONDON — ", "CAPE TOWN (Agency) — ": where the report was filed, or a place shouted elsewhere. */
  private isDateline(at: number, acronym: string): boolean {
    if (acronym.length < 4) return false;
    if (acronym.length > 4 && this.vocabulary.places.has(this.vocabulary.foldNoun(acronym.toLowerCase()))) return true;
    const dash = this.passage.tokens.slice(at + 1, at + 8).findIndex(({ text }) => /^[—–-]$/u.test(text));
    return at < 3 && dash >= 0;
  }

  /** "D.A. Smith": capitals with full stops before a name, unless the country or body is known. */
  private isInitials(at: number, token: Token): boolean {
    const next = this.passage.tokens[at + 1];
    const isBeforeName = next?.capital === true && this.passage.sentenceOf[at + 1] === this.passage.sentenceOf[at];
    if (units.has(token.text)) return true;
    return isBeforeName && !dottedBodies.has(token.text);
  }

  private isUnit(at: number, acronym: string): boolean {
    const before = this.passage.tokens[at - 1];
    const after = this.passage.tokens[at + 1];
    return units.has(acronym) && (before?.kind === "number" || after?.kind === "number");
  }

  /** A common word in capitals for emphasis. */
  private isWord(acronym: string): boolean {
    const lower = acronym.toLowerCase();
    if (/^(?:us|it|who)$/u.test(lower)) return false;
    if (lower === "ok" || this.vocabulary.functionWords.has(lower)) return true;
    return acronym.length >= 4 && this.smallWords.has(lower);
  }

  /** Several long words in capitals beside each other: a shouted phrase or a headline run into the text. */
  private standsInShouting(at: number): boolean {
    const isLoud = (index: number) => /^\p{Lu}{4,}$/u.test(this.passage.tokens[index]?.text ?? "");
    const isLoudSmall = (index: number) => {
      const { text = "", lower = "" } = this.passage.tokens[index] ?? {};
      return /^\p{Lu}{2,}$/u.test(text) && this.vocabulary.functionWords.has(lower) && !/^(?:us|it|who)$/u.test(lower);
    };
    if (isLoud(at) && (isLoudSmall(at - 1) || isLoudSmall(at + 1))) return true;
    return (
      isLoud(at) &&
      ((isLoud(at - 1) && isLoud(at - 2)) || (isLoud(at + 1) && isLoud(at + 2)) || (isLoud(at - 1) && isLoud(at + 1)))
    );
  }
}

/** Every place where an abbreviation of capital letters stands. `smallWords`: words the article prints in small letters. */
export function findAcronymUses(
  passage: Passage,
  vocabulary: Vocabulary,
  smallWords: ReadonlySet<string>,
): readonly AcronymUse[] {
  return new UseReader(passage, vocabulary, smallWords).read();
}
