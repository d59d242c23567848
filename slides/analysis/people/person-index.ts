import type { Passage } from "../reading/passage.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isGivenName, isNominative, pronounOfName } from "./given-name.ts";
import type { NameContext, PersonEntry, Pronoun } from "./mention.ts";
import { nameKey } from "./name-key.ts";
import type { NameRun } from "./name-run.ts";

/** Bearers of one name told apart at most. */
const mostBearers = 20;

/** The people found so far, by family and given name. */
export class PersonIndex {
  readonly entries: PersonEntry[] = [];
  private readonly byFamily = new Map<string, number[]>();
  private readonly byGiven = new Map<string, number[]>();
  private readonly vocabulary: Vocabulary;
  private recent = new Map<string, number>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a full name, or finds the person who has it already. */
  addFull(run: NameRun, context: NameContext): number {
    const words = this.withoutSuffix(run.words);
    const family = this.key(words.at(-1) ?? "");
    const given = this.key(words[0] ?? "");
    const same = (this.byFamily.get(family) ?? []).find((person) => this.sharesGiven(person, given));
    if (same !== undefined) {
      this.prefer(same, run);
      return same;
    }
    const person = this.create(
      run.words.join(" "),
      run.words,
      context.pronoun ?? pronounOfName(words[0] ?? "", this.vocabulary),
    );
    this.file(this.byFamily, family, person);
    this.file(this.byGiven, given, person);
    return person;
  }

  /** Adds somebody known by a family name with an honorific or title, or finds the person of that name. */
  addTitled(run: NameRun, name: string, context: NameContext): number {
    const word = run.words[0] ?? "";
    const family = this.key(word);
    const known = this.byFamily.get(family) ?? [];
    const found = known.find((person) => this.agrees(person, context.pronoun));
    if (found !== undefined) {
      const entry = this.entries[found];
      if (entry !== undefined) entry.pronoun ??= context.pronoun;
      return found;
    }
    const person = this.create(name, run.words, context.pronoun);
    this.file(this.byFamily, family, person);
    return person;
  }

  /** The person a name that was not recognised by itself stands for, -1 when there is none. */
  findAlias(run: NameRun, passage: Passage): number {
    const particles = run.words.length - 1;
    const isFamily = run.words
      .slice(0, particles)
      .every((word) => this.vocabulary.surnameParticles.has(word.toLowerCase()));
    if (!isFamily) return -1;
    const key = this.key(run.words.at(-1) ?? "");
    const family = this.byFamily.get(key);
    if (family !== undefined) return this.latest(key, family);
    const given = this.byGiven.get(key) ?? [];
    const lower = passage.tokens[run.from]?.lower ?? "";
    if (given.length !== 1 || this.vocabulary.places.has(this.vocabulary.foldNoun(lower))) return -1;
    return given[0] ?? -1;
  }

  /** Records a mention: the printed form, and that this bearer of the family name was the last one named. */
  touch(person: number, run: NameRun, printed: string, isTitled: boolean): void {
    const entry = this.entries[person];
    if (entry === undefined) return;
    entry.printed.add(printed);
    if (run.words.length > 1 || isTitled) this.recent.set(this.key(this.withoutSuffix(run.words).at(-1) ?? ""), person);
  }

  /**
   * Where a language has cases and the full name stands in none but oblique ones, the family name alone is the better
   * form to show: the shortest printed, for a woman the one that ends in "а".
   */
  settleNames(): void {
    if (!this.vocabulary.inflected) return;
    for (const entry of this.entries) {
      const given = entry.words[0] ?? "";
      if (entry.words.length < 2 || !isGivenName(given, this.vocabulary) || isNominative(given, this.vocabulary))
        continue;
      const family = [...entry.printed].filter((form) => !form.includes(" ")).sort((a, b) => a.length - b.length);
      const feminine = entry.pronoun === "she" ? family.find((form) => form.endsWith("а")) : undefined;
      entry.name = feminine ?? family[0] ?? entry.name;
    }
  }

  private latest(key: string, bearers: readonly number[]): number {
    const recent = this.recent.get(key);
    return recent !== undefined && bearers.includes(recent) ? recent : (bearers[0] ?? -1);
  }

  private key(word: string): string {
    return nameKey(word, this.vocabulary.inflected);
  }

  private withoutSuffix(words: readonly string[]): readonly string[] {
    const last = words.at(-1) ?? "";
    const isSuffix =
      (words.length > 2 || /^[IVX]+$/u.test(last)) &&
      words.length > 1 &&
      (/^[IVX]+$/u.test(last) || this.vocabulary.nameSuffixes.has(last.toLowerCase().replace(".", "")));
    return isSuffix ? words.slice(0, -1) : words;
  }

  private sharesGiven(person: number, given: string): boolean {
    const words = this.entries[person]?.words ?? [];
    if (words.length < 2) return true;
    const known = this.key(words[0] ?? "");
    if (known === given) return true;
    const [short, long] = known.length < given.length ? [known, given] : [given, known];
    return short.length === 1 && long.startsWith(short);
  }

  private agrees(person: number, pronoun: Pronoun | null): boolean {
    const known = this.entries[person]?.pronoun ?? null;
    return known === null || pronoun === null || known === pronoun;
  }

  /** Keeps the fullest form, of Russian ones the nominative. */
  private prefer(person: number, run: NameRun): void {
    const entry = this.entries[person];
    if (entry === undefined) return;
    const name = run.words.join(" ");
    const isFuller = run.words.length > entry.words.length;
    const isBetterCase =
      isNominative(run.words[0] ?? "", this.vocabulary) && !isNominative(entry.words[0] ?? "", this.vocabulary);
    if (!isFuller && !isBetterCase) return;
    entry.name = name;
    entry.words = run.words;
    entry.pronoun ??= pronounOfName(run.words[0] ?? "", this.vocabulary);
    if (isFuller) this.file(this.byGiven, this.key(run.words[0] ?? ""), person);
  }

  private create(name: string, words: readonly string[], pronoun: Pronoun | null): number {
    const entry: PersonEntry = { name, words, pronoun, role: null, roleAt: null, roleWeight: 0, printed: new Set() };
    return this.entries.push(entry) - 1;
  }

  private file(index: Map<string, number[]>, key: string, person: number): void {
    const known = index.get(key);
    if (known === undefined) index.set(key, [person]);
    else if (known.length < mostBearers && !known.includes(person)) known.push(person);
  }
}
