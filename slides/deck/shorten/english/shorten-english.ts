import { checkPrepared } from "../../../fidelity/check-statement.ts";
import { countWords } from "../../../language/words.ts";
import type { Cut } from "../cut.ts";
import { orderVariants } from "../order-variants.ts";
import { nothing, type Shortened } from "../shortened.ts";
import { writeCombinations } from "../write-combinations.ts";
import { writeVariant } from "../write-variant.ts";
import { beginsAndReads, isComplete } from "./is-complete.ts";
import { wordClass as is } from "./lexicon/word-classes.ts";
import { type EnglishSentence, isClass, readEnglish } from "./read-english.ts";
import { isClaimGuarded, isGuarded, type Reading, readForRules } from "./reading.ts";
import { bases, cutRules } from "./rules/cut-rules.ts";
import { statementStart } from "./rules/leading.ts";
import { englishStandsAlone, englishStandsOnSlide } from "./stands-alone-english.ts";

/** What links a sentence to others, or is no part of it, goes from every wording. */
const linking = new Set(["reference-mark", "interrupter", "linking-word"]);
/** Shorter sentences ("No one was hurt.") are left to the rules. */
const leastWholeWords = 5;
/** Ends with a mark after which more was to come. */
const leadsOn = /[:,;(–—-]$/u;

/** "I", "in our view" outside quotations is the author; on a slide it would be the presenter. */
function speaksForAuthor({ text, tokens, isQuoted }: EnglishSentence): boolean {
  if (/\bin our (?:view|opinion|judge?ment)\b/iu.test(text)) return true;
  return tokens.some(
    ({ folded }, at) => isQuoted[at] !== true && /^(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)$/u.test(folded),
  );
}

/** A quotation without a word on who said it. */
function isAllQuoted({ tokens, isQuoted }: EnglishSentence): boolean {
  return tokens.every(({ kind }, at) => isQuoted[at] === true || kind === "punctuation");
}

function isInsideQuotation({ isQuoted }: EnglishSentence, { from, to }: Cut): boolean {
  const quoted = isQuoted.slice(from, to);
  if (!quoted.includes(true)) return false;
  return isQuoted[from] === true || isQuoted[to - 1] === true
    ? isQuoted[from - 1] === true || isQuoted[to] === true
    : false;
}

/** Cuts after which a denial would deny more: "did not resign in order to …" is not "did not resign". */
const negationSensitive = new Set([
  "trailing-adjunct",
  "reason",
  "second-gerund",
  "second-infinitive",
  "second-predicate",
  "attributive-tail",
  "trailing-clause",
]);
const denying =
  /^(?:unwilling|refuse[sd]?|den(?:y|ies|ied)|fail(?:s|ed)?|avoid(?:s|ed)?|prevent(?:s|ed)?|stop(?:s|ped)?|reject(?:s|ed)?|oppose[sd]?|lack(?:s|ed)?|reluctant|too|few|little|instead|rather|only|ban(?:s|ned)?|forbid(?:s|den)?|prohibit(?:s|ed)?)$/u;

function isDenied({ prepared, tokens }: Reading, before: number): boolean {
  return (
    prepared.negations.some(({ from }) => from < before) ||
    tokens.slice(0, before).some(({ folded }) => denying.test(folded))
  );
}

/** "both through X as well as Y": the first of a pair that the cut would leave alone. */
function isOneOfPair({ tokens }: Reading, from: number): boolean {
  for (let at = from - 1; at >= 0; at -= 1) {
    const folded = tokens[at]?.folded ?? "";
    if (folded === "and" || folded === "or") return false;
    if (folded === "both" || folded === "either" || folded === "between") return true;
  }
  return false;
}

/** Cuts of a clause or an apposition as a whole: its numbers may go with it, as the judge of fidelity sees it. */
const wholeClauses = new Set(["second-clause", "first-clause", "relative-clause", "apposition", "speaker-apposition"]);

function isAllowed(reading: Reading, cut: Cut): boolean {
  if (cut.to <= cut.from || isInsideQuotation(reading, cut)) return false;
  if (cut.rule === "reference-mark") return true;
  if (isOneOfPair(reading, cut.from)) return false;
  if (negationSensitive.has(cut.rule) && isDenied(reading, cut.from)) return false;
  return wholeClauses.has(cut.rule)
    ? !isClaimGuarded(reading, cut.from, cut.to)
    : !isGuarded(reading, cut.from, cut.to);
}

/** The safe cuts of a sentence, safest first. */
function findCuts(reading: Reading): readonly Cut[] {
  return cutRules.flatMap(({ find }) => find(reading)).filter((cut) => isAllowed(reading, cut));
}

/** Every wording that the rules can make of an English sentence, unchecked, from few cuts to many. */
function writings(reading: Reading): readonly string[] {
  const cuts = findCuts(reading);
  const always = cuts.filter(({ rule }) => linking.has(rule));
  const splitting = cuts.filter(({ rule }) => bases.has(rule));
  const others = cuts.filter(({ rule }) => !linking.has(rule) && !bases.has(rule));
  return writeCombinations(reading.tokens, { always, splitting, others });
}

/** The sentence from where its statement begins, connectives and datelines passed over. */
function openStatement(sentence: EnglishSentence): EnglishSentence {
  const start = statementStart(sentence);
  return start === 0 ? sentence : readEnglish(sentence.text.slice(sentence.tokens[start]?.start ?? 0));
}

/** What no line on a slide may look like, however its sentence ends: a piece of code, a beginning cut off. */
function readsAsProse(sentence: EnglishSentence): boolean {
  const verbs = sentence.finiteness.some((finite, at) => finite > 0 && sentence.isEnclosed[at] !== true);
  const isImperative = isClass(sentence, 0, is.base);
  return (verbs || isImperative) && beginsAndReads(sentence);
}

/**
 * A sentence as it is, but for what links it to the one before. Nothing is left out of it, so that its grammar need not
 * be understood; its full stop says that it is a sentence.
 */
function wholeStatement(source: EnglishSentence, maxWords: number): readonly EnglishSentence[] {
  if (!/[.!]["”’')\]]*\s*$/u.test(source.text)) return [];
  const { tokens } = openStatement(source);
  const read = readEnglish(writeVariant(tokens, () => true));
  const words = countWords(read.text);
  if (words < leastWholeWords || words > maxWords || !readsAsProse(read)) return [];
  return checkPrepared(read.prepared, [source.prepared]).length === 0 ? [read] : [];
}

/** The complete and faithful wordings that the rules make. */
function ruledStatements(source: EnglishSentence, maxWords: number): readonly EnglishSentence[] {
  const reading = readForRules(openStatement(source));
  if (reading === null) return [];
  // A line without a final mark is likely a heading or a caption: only a sure verb makes it a sentence.
  const isMarked = /[.?!…]["”»’')\]]*\s*$/u.test(source.text);
  if (!isMarked && (reading.finiteness[reading.main.verb] ?? 0) < 2) return [];
  return writings(reading)
    .filter((variant) => countWords(variant) <= maxWords)
    .map(readEnglish)
    .filter((read) => isComplete(read) && checkPrepared(read.prepared, [source.prepared]).length === 0);
}

/** Best first; `stands` decides which may be used. */
function chooseTexts(
  wordings: readonly EnglishSentence[],
  stands: (sentence: EnglishSentence) => boolean,
): readonly string[] {
  return orderVariants(wordings.filter(stands).map(({ text }) => text));
}

/**
 * Shortened wordings of an English sentence that are complete and faithful: those that stand alone and, where there are
 * none, those that stand among other lines of a slide. Best first.
 */
export function shortenEnglish(text: string, maxWords: number): Shortened {
  const source = readEnglish(text);
  if (!source.isBalanced || leadsOn.test(text) || speaksForAuthor(source) || isAllQuoted(source)) return nothing;
  const ruled = ruledStatements(source, maxWords);
  const standing = chooseTexts(ruled, englishStandsAlone);
  if (standing.length > 0) return { standing, leaning: [] };
  const whole = wholeStatement(source, maxWords);
  const wholeStanding = chooseTexts(whole, englishStandsAlone);
  if (wholeStanding.length > 0) return { standing: wholeStanding, leaning: [] };
  const onSlide = chooseTexts(ruled, englishStandsOnSlide);
  return { standing: [], leaning: onSlide.length > 0 ? onSlide : chooseTexts(whole, englishStandsOnSlide) };
}
