import { primaryLanguage } from "../../language/primary-language.ts";
import { stopWords } from "../../language/stop-words.ts";
import { english } from "./english/english.ts";
import { foldNoun } from "./fold-noun.ts";
import { russian } from "./russian/russian.ts";
import type { VocabularyLists } from "./vocabulary-lists.ts";

type WordSets = Readonly<Record<Exclude<keyof VocabularyLists, PhraseKey | MapKey | FlagKey>, ReadonlySet<string>>>;
type PhraseKey = "accordingPhrases" | "quantifiers";
type MapKey = "months" | "numberWords" | "scales";
type FlagKey = "blankGroups" | "inflected";

/** The lists of a language, ready for look-up by `Token.lower`; nouns by `foldNoun` of it. */
export interface Vocabulary extends WordSets {
  readonly language: string;
  readonly blankGroups: boolean;
  readonly inflected: boolean;
  readonly functionWords: ReadonlySet<string>;
  /** Offices as listed, in the nominative. */
  readonly nominativeRoles: ReadonlySet<string>;
  readonly accordingPhrases: Phrases;
  readonly quantifiers: Phrases;
  readonly months: ReadonlyMap<string, number>;
  readonly numberWords: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** The form under which nouns, places and offices are listed. */
  readonly foldNoun: (lower: string) => string;
}

/** Phrases by their first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const nounLists: readonly (keyof WordSets)[] = [
  "roleNouns",
  "looseRoleNouns",
  "titleNouns",
  "roleModifiers",
  "places",
  "demonyms",
  "placeWords",
  "organisationWords",
];
const bare: VocabularyLists = { ...emptied(english), blankGroups: true, inflected: false };
const lists: Readonly<Record<string, VocabularyLists>> = { en: english, ru: russian };
const cache = new Map<string, Vocabulary>();

function emptied(lists: VocabularyLists): VocabularyLists {
  const entries = Object.entries(lists).map(([key, value]) => [key, typeof value === "string" ? "" : value]);
  return Object.fromEntries(entries) as VocabularyLists;
}

function splitList(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== "");
}

function readPairs(list: string): ReadonlyMap<string, number> {
  return new Map(
    splitList(list).map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), Number(pair.slice(at + 1))];
    }),
  );
}

function readPhrases(list: string): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list.split(",")) {
    const words = [...splitList(phrase)];
    const first = words[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.length - a.length);
  return byFirst;
}

function build(language: string, from: VocabularyLists): Vocabulary {
  const fold = from.inflected ? foldNoun : (lower: string) => lower;
  const { accordingPhrases, quantifiers, months, numberWords, scales, blankGroups, inflected, ...words } = from;
  const sets = Object.entries(words).map(([key, list]) => {
    const isNoun = (nounLists as readonly string[]).includes(key);
    return [key, new Set(splitList(list).map((word) => (isNoun ? fold(word) : word)))];
  });
  return {
    ...(Object.fromEntries(sets) as WordSets),
    language,
    blankGroups,
    inflected,
    functionWords: stopWords(language),
    nominativeRoles: new Set(splitList(from.roleNouns)),
    accordingPhrases: readPhrases(accordingPhrases),
    quantifiers: readPhrases(quantifiers),
    months: readPairs(months),
    numberWords: readPairs(numberWords),
    scales: readPairs(scales),
    foldNoun: fold,
  };
}

/** What the analyser knows of a language (BCP 47). Languages without lists get empty ones: marks and digits only. */
export function vocabularyOf(language: string): Vocabulary {
  const primary = primaryLanguage(language);
  const known = cache.get(primary);
  if (known !== undefined) return known;
  const built = build(primary, Object.hasOwn(lists, primary) ? (lists[primary] ?? bare) : bare);
  cache.set(primary, built);
  return built;
}

/** Number of tokens, from `at` on, that a phrase of the list takes; 0 when none stands there. */
export function matchPhrase(phrases: Phrases, lowerAt: (at: number) => string | undefined, at: number): number {
  const first = lowerAt(at);
  const candidates = first === undefined ? undefined : phrases.get(first);
  const found = candidates?.find((words) => words.every((word, offset) => lowerAt(at + offset) === word));
  return found?.length ?? 0;
}
