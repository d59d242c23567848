import { phraseLength } from "../phrase-table.ts";
import { connectives, demonstrative, leaningOpenings, setPhrases, thirdPerson, timeNoun } from "./lexicon.ts";
import type { RussianSentence } from "./read-russian.ts";

/** A way in which a sentence leans on what was said before it. */
export interface RussianLeaning {
  readonly name: string;
  readonly applies: (sentence: RussianSentence) => boolean;
}

function wordAt({ tokens }: RussianSentence, at: number): string {
  return tokens[at]?.folded ?? "";
}

function firstWord({ tokens }: RussianSentence): number {
  return tokens.findIndex(({ kind }) => kind === "word" || kind === "number");
}

function opensLeaning(sentence: RussianSentence): boolean {
  const first = firstWord(sentence);
  const word = wordAt(sentence, first);
  // "Тот, кто …", "Так называемый …", "И … , и …".
  if (/^(?:тот|та|те|то)$/u.test(word) && wordAt(sentence, first + 1) === ",")
    return !/^(?:кто|что|котор.+)$/u.test(wordAt(sentence, first + 2));
  if (word === "так" && wordAt(sentence, first + 1).startsWith("называем")) return false;
  if (/^(?:втор|трет)(?:ой|ая|ое|ий|ья|ье)$/u.test(word))
    return !/^(?:миров|раз|квартал|тур|этап)/u.test(wordAt(sentence, first + 1));
  if (/^(?:аналогичн|подобн|похож|схож)/u.test(word)) return true;
  return leaningOpenings.has(word);
}

function opensWithConnective(sentence: RussianSentence): boolean {
  const first = firstWord(sentence);
  const length = phraseLength(connectives, (at) => sentence.tokens[at]?.folded, first);
  return length > 0 && wordAt(sentence, first + length) === ",";
}

function inSetPhrase(sentence: RussianSentence, at: number): boolean {
  const word = (index: number) => sentence.tokens[index]?.folded;
  return [at, at - 1, at - 2].some((start) => start >= 0 && start + phraseLength(setPhrases, word, start) > at);
}

function unresolvedPronoun(sentence: RussianSentence): boolean {
  const { functionWords } = sentence.prepared.vocabulary;
  let nouns = 0;
  let names = 0;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const { kind = "punctuation", folded = "" } = sentence.tokens[at] ?? {};
    if (kind !== "word") continue;
    if (thirdPerson.test(folded) && names === 0 && nouns < 2) return true;
    if (functionWords.has(folded)) continue;
    if (sentence.isName[at] === true) names += 1;
    else if (sentence.isPredicate[at] !== true && folded.length > 3) nouns += 1;
  }
  return false;
}

/** "В 1998 году он провел …": the first verb of all has a pronoun for its subject. */
function firstSubjectIsPronoun(sentence: RussianSentence): boolean {
  const verb = sentence.isPredicate.indexOf(true);
  for (let at = Math.max(0, verb - 3); at <= verb + 1; at += 1) {
    if (at !== verb && /^(?:он|она|оно|они|ему|ей|им)$/u.test(wordAt(sentence, at)) && verb >= 0) return true;
  }
  return false;
}

function hasDemonstrative(sentence: RussianSentence): boolean {
  return sentence.tokens.some(({ folded, kind }, at) => {
    if (kind !== "word") return false;
    const next = wordAt(sentence, at + 1);
    if (/^(?:того|том|тех|той|тому|тот|та|те|ту)$/u.test(folded) && next === "же") return true;
    if (/^последн(?:его|ему|им|ем|ей|их|ими)$/u.test(folded))
      return sentence.isPredicate[at + 1] === true || /^[,.;]?$/u.test(next);
    if (!demonstrative.test(folded) || inSetPhrase(sentence, at) || timeNoun.test(next)) return false;
    if (folded === "это" && /^[—–-]$/u.test(wordAt(sentence, at - 1))) return false;
    if (folded.startsWith("так")) return !sentence.tokens.slice(at + 1, at + 6).some((token) => token.folded === "как");
    return true;
  });
}

function hasPlaceWord(sentence: RussianSentence): boolean {
  return sentence.tokens.some(({ folded, kind }, at) => {
    if (kind !== "word" || !/^(?:там|здесь|тут|туда|сюда|оттуда|отсюда)$/u.test(folded)) return false;
    return !sentence.isName.slice(0, at).includes(true) && wordAt(sentence, at + 1) !== ",";
  });
}

function pronounSpeaker(sentence: RussianSentence): boolean {
  return sentence.segments.some(({ start, end, kind }) => {
    if (kind !== "attribution") return false;
    for (let at = start; at < end; at += 1) if (/^(?:он|она|они)$/u.test(wordAt(sentence, at))) return true;
    return false;
  });
}

/** "об этом сообщил …", "о чем говорится …": the thing meant is elsewhere. */
function takenUpThing(sentence: RussianSentence): boolean {
  return /(?:^|\s)(?:ниже|выше|следующ(?:ее|ие|им образом)|далее)\s*[:.]?$/iu.test(sentence.text);
}

function isOpenEnded({ text, isBalanced }: RussianSentence): boolean {
  return !isBalanced || /[:,;(–—-]$/u.test(text) || /^(?:…|\.\.\.)|(?:…|\.\.\.)$/u.test(text);
}

/** Every way in which a Russian sentence may lean on others. */
export const russianLeanings: readonly RussianLeaning[] = [
  { name: "opens with a pronoun, demonstrative or conjunction", applies: opensLeaning },
  { name: "opens with a connective", applies: opensWithConnective },
  { name: "has a pronoun before anything it could stand for", applies: unresolvedPronoun },
  { name: "its first subject is a pronoun", applies: firstSubjectIsPronoun },
  { name: "has a demonstrative", applies: hasDemonstrative },
  { name: "has a place word for a place not named", applies: hasPlaceWord },
  { name: "is attributed to a pronoun", applies: pronounSpeaker },
  { name: "takes up something said elsewhere", applies: takenUpThing },
  { name: "does not begin and end", applies: isOpenEnded },
];

/** True when a Russian sentence can be understood without the sentences around it, as far as its words tell. */
export function russianStandsAlone(sentence: RussianSentence): boolean {
  return russianLeanings.every(({ applies }) => !applies(sentence));
}
