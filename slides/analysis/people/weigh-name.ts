import type { Passage } from "../reading/passage.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ArticleWords } from "./article-words.ts";
import { isGivenName, isPatronymic } from "./given-name.ts";
import type { NameContext } from "./mention.ts";
import { nameKey } from "./name-key.ts";
import type { NameRun } from "./name-run.ts";

/** Family names that the article uses like a person's: after an honorific, or as the one who speaks. */
export interface LoneNames {
  readonly titled: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
}

/** What speaks for a person and against, in points; three make a person. */
const points = {
  honorific: 4,
  office: 3,
  roleAfter: 3,
  looseRoleAfter: 2,
  givenName: 2,
  patronymic: 2,
  speaks: 1,
  quoted: 2,
  speaksAlone: 2,
  titledAlone: 3,
  age: 3,
  initial: 1,
  place: -4,
  body: -4,
  bodyWithGivenName: -1,
  small: -2,
  article: -2,
  manyWords: -2,
} as const;

/** Points from which a run counts as a person's name. */
export const enoughForPerson = 3;

const initial = /^(?:\p{Lu}\.)+$/u;

function weighWords(run: NameRun, vocabulary: Vocabulary, words: ArticleWords): number {
  const folded = run.words.map((word) => vocabulary.foldNoun(word.toLowerCase()));
  const hasGiven = isGivenName(run.words[0] ?? "", vocabulary);
  let sum = hasGiven && run.words.length > 1 ? points.givenName : 0;
  if (run.words.some((word) => isPatronymic(word))) sum += points.patronymic;
  if (run.words.length > 1 && run.words.some((word) => initial.test(word))) sum += points.initial;
  if (folded.some((word) => vocabulary.places.has(word))) sum += points.place;
  if (folded.some((word) => vocabulary.organisationWords.has(word) || vocabulary.placeWords.has(word))) {
    sum += hasGiven ? points.bodyWithGivenName : points.body;
  }
  const common = run.words.filter((word) => words.small.has(word.toLowerCase())).length;
  if (common > 0 && common >= run.words.length - 1) sum += points.small;
  if (run.words.length > 4) sum += points.manyWords;
  return sum;
}

/**
 * Points for a run of capitalised words being a person's name, from its words and what stands around it; see
 * `enoughForPerson`.
 */
export function weighName(
  run: NameRun,
  context: NameContext,
  passage: Passage,
  vocabulary: Vocabulary,
  words: ArticleWords,
  lone: LoneNames,
): number {
  let sum = weighWords(run, vocabulary, words);
  if (context.honorific) sum += points.honorific;
  if (context.before !== null || context.across !== null) sum += points.office;
  if (context.after !== null) {
    const head = passage.tokens.slice(context.after.from, context.after.from + 8);
    const isOffice = head.some(({ lower }) => vocabulary.roleNouns.has(vocabulary.foldNoun(lower)));
    sum += isOffice ? points.roleAfter : points.looseRoleAfter;
  }
  if (context.speaks !== "no") sum += points.speaks;
  if (context.speaks === "quoted" && run.words.length > 1 && run.words.length < 4) sum += points.quoted;
  if (context.hasAge) sum += points.age;
  const last = nameKey(run.words.at(-1) ?? "", vocabulary.inflected);
  if (run.words.length > 1 && lone.speaking.has(last)) sum += points.speaksAlone;
  if (run.words.length > 1 && lone.titled.has(last)) sum += points.titledAlone;
  if (passage.tokens[run.from - 1]?.lower === "the" && context.before === null) sum += points.article;
  return sum;
}
