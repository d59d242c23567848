import { phraseLength } from "../phrase-table.ts";
import { connectives } from "./lexicon/phrases.ts";
import { demonstrativeTimes, leaningOpenings, takenUpNouns, takenUpSubjects } from "./lexicon/reference-words.ts";
import { speechVerbs } from "./lexicon/speech-verbs.ts";
import { wordClass as is } from "./lexicon/word-classes.ts";
import { isAttribution } from "./main-clause.ts";
import { firstSubjectIsPronoun, subjectAfterIntroduction, unresolvedPronoun } from "./pronouns.ts";
import { type EnglishSentence, isClass } from "./read-english.ts";
import { firstWord, isVerbAt, someWord, wordAt } from "./sentence-words.ts";

/** A way in which a sentence leans on what was said before it. */
export interface Leaning {
  readonly name: string;
  readonly applies: (sentence: EnglishSentence) => boolean;
}

function opensLeaning(sentence: EnglishSentence): boolean {
  const first = firstWord(sentence);
  const word = wordAt(sentence, first);
  const next = wordAt(sentence, first + 1);
  if (/^(?:no|yes|above|below|left|right|centre|center|pictured)$/u.test(word) && /^[,:]$/u.test(next)) return true;
  if (word === "if" && (next === "not" || next === "so") && wordAt(sentence, first + 2) === ",") return true;
  if (word === "both") return !sentence.tokens.slice(first + 1, first + 8).some(({ folded }) => folded === "and");
  if (/^(?:which|whose|who)$/u.test(word)) return !sentence.text.includes("?");
  if (!Object.hasOwn(leaningOpenings, word)) return false;
  const saving = leaningOpenings[word] ?? null;
  return saving === null || !saving.test(next);
}

function opensWithConnective(sentence: EnglishSentence): boolean {
  const first = firstWord(sentence);
  const length = phraseLength(connectives, (at) => sentence.tokens[at]?.folded, first);
  return length > 0 && wordAt(sentence, first + length) === ",";
}

/** "He said “this appeal makes the law unique”": what somebody says may point to what he spoke of. */
function isReported({ isQuoted, tokens }: EnglishSentence, at: number): boolean {
  return isQuoted[at] === true && tokens.some(({ kind }, index) => kind === "word" && isQuoted[index] !== true);
}

function demonstrative(sentence: EnglishSentence): boolean {
  return someWord(sentence, (at, folded) => {
    const next = wordAt(sentence, at + 1);
    if (isReported(sentence, at) && sentence.tokens[at + 1]?.kind === "word" && !isVerbAt(sentence, at + 1))
      return false;
    if (folded === "this" || folded === "these") return !demonstrativeTimes.test(next);
    if (folded === "those") {
      return (
        !/^(?:who|whose|with|in|of|that|which|without|from|on|at|under|.+ing|.+ed)$/u.test(next) &&
        wordAt(sentence, at - 1) !== "than"
      );
    }
    return false;
  });
}

function demonstrativeThat(sentence: EnglishSentence): boolean {
  return someWord(sentence, (at, folded) => {
    if (folded === "that's")
      return /^(?:[,;:—–-]|and|but|so|once|if|when|because|after|until|as)$/u.test(wordAt(sentence, at - 1));
    if (folded !== "that") return false;
    const previous = wordAt(sentence, at - 1);
    const subordinated = /^(?:once|if|when|because|until|while|as)$/u.test(previous);
    if (subordinated && isVerbAt(sentence, at + 1)) return true;
    if (isVerbAt(sentence, at - 1) && /^(?:if|when|because|before|after|[,;.?!])$/u.test(wordAt(sentence, at + 1)))
      return true;
    if (
      !speechVerbs.has(previous) &&
      isClass(sentence, at - 1, is.base | is.present | is.pastOrParticiple) &&
      /^(?:back|away|up|down|out|off|over|under|forward|again|too|into|onto)$/u.test(wordAt(sentence, at + 1))
    ) {
      return true;
    }
    // "… saw that early", "… to address that": an object at the end.
    if ((at > 0 && /^[.,;?!]?$/u.test(wordAt(sentence, at + 1))) || /^[.,;?!]?$/u.test(wordAt(sentence, at + 2)))
      return true;
    if (takenUpNouns.test(wordAt(sentence, at + 1)) && !isVerbAt(sentence, at + 2)) return true;
    if (/^(?:[,;:—–]|and|but|so|or|once|if|when|because|until)$/u.test(previous)) return isVerbAt(sentence, at + 1);
    if (/^(?:in|except|given|now|so|provided|but|save)$/u.test(previous))
      return previous === "in" && !isVerbAt(sentence, at + 2) && !isClass(sentence, at + 1, is.pronoun | is.determiner);
    return isClass(sentence, at - 1, is.preposition) && !/^(?:than|like|out|on|as|until)$/u.test(previous);
  });
}

function suchWithoutAs(sentence: EnglishSentence): boolean {
  return someWord(sentence, (at, folded) => {
    if (folded !== "such") return false;
    return !sentence.tokens.slice(at + 1, at + 8).some((token) => token.folded === "as" || token.folded === "that");
  });
}

function placeWord(sentence: EnglishSentence): boolean {
  return someWord(sentence, (at, folded) => {
    if (folded === "here" || folded === "here's") return true;
    if (folded !== "there") return false;
    const next = wordAt(sentence, at + 1);
    if (
      isClass(sentence, at + 1, is.be | is.modal | is.have) ||
      /^(?:exists?|existed|remains?|remained|seems?|seemed|appears?|appeared|still|came|comes|to|been|being|be|also)$/u.test(
        next,
      )
    ) {
      return false;
    }
    if (isClass(sentence, at - 1, is.be | is.modal | is.do)) return false;
    for (let index = 1; index < at; index += 1) {
      if (sentence.isName[index] === true && /^(?:in|at|to|from|near|of|the)$/u.test(wordAt(sentence, index - 1)))
        return false;
    }
    return true;
  });
}

/** "the latter", "the same", "do so", "the following", "see below": the thing meant is elsewhere. */
function takenUpThing(sentence: EnglishSentence): boolean {
  return someWord(sentence, (at, folded) => {
    const previous = wordAt(sentence, at - 1);
    const next = wordAt(sentence, at + 1);
    if (folded === "latter" || folded === "aforementioned" || folded === "ones") return true;
    if (folded === "former") return previous === "the" && (isVerbAt(sentence, at + 1) || !/^\p{L}/u.test(next));
    if (folded === "same") {
      return (
        previous === "the" &&
        next !== "time" &&
        !sentence.tokens.slice(at, at + 9).some((token) => token.folded === "as")
      );
    }
    if (folded === "so") return /^(?:do|does|did|doing|done)$/u.test(previous) || /^(?:do|does|did)$/u.test(next);
    if (folded === "following" || folded === "above")
      return previous === "the" || /^(?:mentioned|described|noted|listed|shown|discussed)$/u.test(previous);
    if (/^(?:table|figure|fig\.|appendix|listing|chapter|section|exhibit)$/u.test(folded))
      return sentence.tokens[at + 1]?.kind === "number";
    if ((folded === "above" || folded === "below") && /^[,;.:]?$/u.test(next)) return true;
    if (folded === "below")
      return /^(?:see|listed|described|shown|discussed|table|figure|code|example|,)$/u.test(previous);
    if (folded === "follows") return previous === "as";
    if (/^(?:meanwhile|however|nevertheless|nonetheless|accordingly|likewise)$/u.test(folded))
      return at >= sentence.bodyEnd - 1;
    if (/^(?:mentioned|noted|described|discussed|explained)$/u.test(folded))
      return /^(?:earlier|above|before|previously|below)$/u.test(next);
    return false;
  });
}

const countWord =
  /^(?:some|most|many|all|several|few|one|none|each|two|three|four|five|six|seven|eight|nine|ten|more|others|half|much|\d+)$/u;

/** "Some were …", "Two of them …", "The two leaders met": of what is said elsewhere. */
function countedSubject(sentence: EnglishSentence): boolean {
  const first = firstWord(sentence);
  const word = wordAt(sentence, first);
  if (countWord.test(word)) {
    if (isVerbAt(sentence, first + 1) && isClass(sentence, first + 1, ~is.nominal)) return true;
    return (
      wordAt(sentence, first + 1) === "of" &&
      /^(?:them|these|those|which|it|its|their|his|her)$/u.test(wordAt(sentence, first + 2))
    );
  }
  if (word !== "the") return false;
  const next = wordAt(sentence, first + 1);
  if (/^(?:latter|other|others|second|third|fourth|same)$/u.test(next)) return true;
  if (/^(?:two|three|four|five|six)$/u.test(next))
    return isVerbAt(sentence, first + 3) || isVerbAt(sentence, first + 2);
  return takenUpSubjects.test(next) && isVerbAt(sentence, first + 2);
}

/** "…, he said": the sentence itself never tells who. */
function pronounSpeaker(sentence: EnglishSentence): boolean {
  return sentence.segments.some((segment) => {
    if (!isAttribution(sentence, segment)) return false;
    for (let at = segment.start; at < segment.end; at += 1) {
      const beside =
        speechVerbs.has(wordAt(sentence, at - 1)) ||
        speechVerbs.has(wordAt(sentence, at + 1)) ||
        speechVerbs.has(wordAt(sentence, at + 2));
      if (beside && /^(?:he|she|they|it)$/u.test(wordAt(sentence, at))) return true;
    }
    return false;
  });
}

function isOpenEnded({ text, isBalanced }: EnglishSentence): boolean {
  return !isBalanced || /[:,;(–—-]$/u.test(text) || /^(?:…|\.\.\.)|(?:…|\.\.\.)$/u.test(text);
}

const demonstratives = "has a demonstrative";

/** Every way in which an English sentence may lean on others. */
export const leanings: readonly Leaning[] = [
  { name: "opens with a pronoun, demonstrative or conjunction", applies: opensLeaning },
  { name: "opens with a connective", applies: opensWithConnective },
  { name: "its subject after the introduction is a pronoun", applies: subjectAfterIntroduction },
  { name: "its first subject is a pronoun", applies: firstSubjectIsPronoun },
  { name: "has a pronoun before anything it could stand for", applies: unresolvedPronoun },
  { name: demonstratives, applies: demonstrative },
  { name: "has a demonstrative that", applies: demonstrativeThat },
  { name: "has such without as", applies: suchWithoutAs },
  { name: "has here or there for a place not named", applies: placeWord },
  { name: "takes up something said elsewhere", applies: takenUpThing },
  { name: "counts things not named", applies: countedSubject },
  { name: "is attributed to a pronoun", applies: pronounSpeaker },
  { name: "does not begin and end", applies: isOpenEnded },
];

/** "…, whose members approved this budget": after its verb, a sentence may take up a thing the slide around it names. */
function pointsWithinSlide(sentence: EnglishSentence): boolean {
  const verb = sentence.finiteness.indexOf(2);
  return !sentence.tokens.some(({ folded }, at) => {
    if (!/^(?:this|these)$/u.test(folded)) return false;
    const isNoun = sentence.tokens[at + 1]?.kind === "word" && !isVerbAt(sentence, at + 1);
    return verb < 0 || at < verb || !isNoun || isClass(sentence, at + 1, is.preposition | is.coordinator);
  });
}

/** As `englishStandsAlone`, for a line among others: "this" and "these" with a noun may follow the verb. */
export function englishStandsOnSlide(sentence: EnglishSentence): boolean {
  return leanings.every(
    ({ name, applies }) => !applies(sentence) || (name === demonstratives && pointsWithinSlide(sentence)),
  );
}

/** True when an English sentence can be understood without the sentences around it, as far as its words tell. */
export function englishStandsAlone(sentence: EnglishSentence): boolean {
  return leanings.every(({ applies }) => !applies(sentence));
}
