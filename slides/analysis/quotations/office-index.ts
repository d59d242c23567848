import type { PeopleRegister } from "../people/mention.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** Bearers of one office told apart at most. */
const mostBearers = 20;

/** The people of an article by the words of their offices. */
export class OfficeIndex {
  private readonly byNoun = new Map<string, number[]>();
  private readonly words: ReadonlyMap<number, ReadonlySet<string>>;
  private readonly vocabulary: Vocabulary;

  constructor({ entries }: PeopleRegister, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    const words = new Map<number, ReadonlySet<string>>();
    entries.forEach(({ role }, person) => {
      if (role === null) return;
      const folded = new Set(this.fold(role));
      words.set(person, folded);
      for (const noun of folded) {
        if (!vocabulary.roleNouns.has(noun)) continue;
        const known = this.byNoun.get(noun);
        if (known === undefined) this.byNoun.set(noun, [person]);
        else if (known.length < mostBearers) known.push(person);
      }
    });
    this.words = words;
  }

  /** Whether a phrase names an office at all ("a spokesman for the bank"). */
  namesOffice(phrase: string): boolean {
    const { roleNouns, looseRoleNouns } = this.vocabulary;
    return this.fold(phrase).some((word) => roleNouns.has(word) || looseRoleNouns.has(word));
  }

  /** The one person whose office has every word of the phrase ("the prime minister"); -1 when none or several have. */
  find(phrase: string): number {
    const words = this.fold(phrase).filter((word) => !this.vocabulary.articles.has(word));
    const noun = words.find((word) => this.byNoun.has(word));
    const bearers = noun === undefined ? [] : (this.byNoun.get(noun) ?? []);
    const found = bearers.filter((person) => words.every((word) => this.words.get(person)?.has(word) === true));
    return found.length === 1 ? (found[0] ?? -1) : -1;
  }

  private fold(phrase: string): readonly string[] {
    return (phrase.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? []).map((word) => this.vocabulary.foldNoun(word));
  }
}
