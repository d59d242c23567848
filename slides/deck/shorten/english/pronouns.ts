import { vocabularyOf } from "../../../fidelity/vocabulary/vocabulary.ts";
import { personNoun } from "./lexicon/reference-words.ts";
import { wordClass as is } from "./lexicon/word-classes.ts";
import { mainSegment } from "./main-clause.ts";
import { type EnglishSentence, isClass } from "./read-english.ts";
import { isVerbAt, someWord, wordAt } from "./sentence-words.ts";

const { dateWords } = vocabularyOf("en");
const personPronoun = /^(?:he|she|him|her|his|hers|himself|herself|he's|she's|he'd|she'd|he'll|she'll)$/u;
const thingPronoun = /^(?:it|its|they|them|their|theirs|itself|themselves|it's|they're|they've|they'll|they'd|it'll)$/u;

/** How many people are named before `at`; neighbouring words are one name. */
function personsBefore(sentence: EnglishSentence, at: number): number {
  const isPerson = (index: number) =>
    (sentence.isName[index] === true && !dateWords.has(wordAt(sentence, index))) ||
    personNoun.test(wordAt(sentence, index));
  let persons = 0;
  for (let index = 0; index < at; index += 1) if (isPerson(index) && !isPerson(index + 1)) persons += 1;
  return persons;
}

const singularThing = /^(?:it|its|itself|it's|it'll)$/u;

function isNounLike(sentence: EnglishSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (sentence.tokens[at]?.kind !== "word" || dateWords.has(word)) return false;
  if (sentence.isName[at] === true) return true;
  if (word === "order" && wordAt(sentence, at + 1) === "to") return false;
  const classes = sentence.classes[at] ?? 0;
  return (
    classes === 0 ||
    (classes & is.nominal) !== 0 ||
    /^(?:something|anything|everything|someone|anyone|everyone)$/u.test(word)
  );
}

/**
 * Whether something before `at` can be what the pronoun there stands for. The object of a verb is not its subject: it
 * needs a second noun ("People want to buy it" says nothing).
 */
function hasThingBefore(sentence: EnglishSentence, at: number): boolean {
  const singular = singularThing.test(wordAt(sentence, at));
  const isObject = at > 0 && !isVerbAt(sentence, at + 1) && /^(?:it|them)$/u.test(wordAt(sentence, at));
  let groups = 0;
  for (let index = 0; index < at; index += 1) {
    // What stands straight before an object is its verb, known or not.
    if (isObject && index === at - 1) continue;
    if (!isNounLike(sentence, index) || (isNounLike(sentence, index + 1) && !(isObject && index === at - 2))) continue;
    const plural =
      /[^su']s$|^(?:people|men|women|children)$/u.test(wordAt(sentence, index)) &&
      (index === 0 || sentence.isName[index] !== true);
    if (!(singular && plural)) groups += 1;
  }
  return groups >= (isObject ? 2 : 1);
}

/** "It is clear that", "it was reported that", "it takes time to": nothing is meant by this "it". */
function isExpletive(sentence: EnglishSentence, at: number): boolean {
  if (!/^(?:it|it's|it'll|it'd)$/u.test(wordAt(sentence, at))) return false;
  const makes = /^(?:ma(?:ke|kes|de|king)|find|finds|found|consider|considers|considered|keep|keeps)$/u.test(
    wordAt(sentence, at - 1),
  );
  if (makes && sentence.tokens.slice(at + 1, at + 6).some(({ folded }) => /^(?:to|for|that)$/u.test(folded)))
    return true;
  const verb = /^it$/u.test(wordAt(sentence, at)) ? at + 1 : at;
  if (
    verb > at &&
    !isClass(sentence, verb, is.be | is.modal) &&
    !/^(?:takes|took|seems|seemed|appears|makes|became|remains)$/u.test(wordAt(sentence, verb))
  ) {
    return false;
  }
  return sentence.tokens
    .slice(verb + 1, verb + 8)
    .some(({ folded }) => /^(?:that|to|when|if|whether|who|how|why|because)$/u.test(folded));
}

/** "In a statement, it said": the subject after an introduction is a pronoun with nothing to stand for. */
export function subjectAfterIntroduction(sentence: EnglishSentence): boolean {
  const index = mainSegment(sentence);
  const intro = sentence.segments[index - 1];
  const segment = sentence.segments[index];
  if (intro === undefined || segment === undefined) return false;
  const word = wordAt(sentence, segment.start);
  if (personPronoun.test(word)) return personsBefore(sentence, segment.start) === 0;
  if (!thingPronoun.test(word) || isExpletive(sentence, segment.start)) return false;
  const first = sentence.segments[0];
  const ownSubject =
    first !== undefined &&
    (isClass(sentence, first.start + 1, is.determiner) || sentence.isName[first.start + 1] === true);
  return !(first?.kind === "subordinate" && ownSubject);
}

/** "More often than not, for anybody, it was free": the first verb of all has a pronoun for its subject. */
export function firstSubjectIsPronoun(sentence: EnglishSentence): boolean {
  const verb = sentence.finiteness.findIndex((finite) => finite > 0);
  let subject = verb;
  if (!isClass(sentence, verb, is.pronoun)) subject -= 1;
  while (subject >= 0 && (sentence.classes[subject] ?? 0) === is.adverb) subject -= 1;
  const word = wordAt(sentence, subject);
  return personPronoun.test(word) || (thingPronoun.test(word) && !isExpletive(sentence, subject));
}

/** A pronoun before anything it could stand for. */
export function unresolvedPronoun(sentence: EnglishSentence): boolean {
  return someWord(sentence, (at, folded) => {
    // "Rothman reached out to her": not the subject itself, so it takes two people.
    const isObject =
      folded === "him" || (folded === "her" && !isNounLike(sentence, at + 1) && !isNounLike(sentence, at + 2));
    if (personPronoun.test(folded)) return personsBefore(sentence, at) < (isObject ? 2 : 1);
    return thingPronoun.test(folded) && !hasThingBefore(sentence, at) && !isExpletive(sentence, at);
  });
}
