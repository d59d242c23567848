import type { Token } from "../../../fidelity/read-tokens.ts";
import { wordClass as is } from "./lexicon/word-classes.ts";

/** How sure it is that a word is a finite verb: 0 no, 1 perhaps, 2 yes. */
export type Finiteness = 0 | 1 | 2;

interface Context {
  readonly tokens: readonly Token[];
  readonly classes: readonly number[];
  readonly isName: readonly boolean[];
}

const pluralNouns = new Set(
  "people men women children police media data staff others many some most few both parents".split(" "),
);
const nounLikeModals = new Set(["will", "can", "may", "might", "must"]);
/** Before a participle, these make it an adjective: "two nested loops". */
const countWords = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;
const causatives = /^(?:help|helps|helped|helping|let|lets|letting|make|makes|made|making|see|watch|hear)$/u;
const passiveHelpers = new Set(
  "be been being get gets got getting having remain remains remained become becomes became is are was were".split(" "),
);
/** What can follow a transitive verb but hardly a noun: the beginning of an object or a clause. */
const objectStart = is.determiner | is.subjectPronoun | is.pronoun | is.quantifier;

function has(classes: number | undefined, mask: number): boolean {
  return ((classes ?? 0) & mask) !== 0;
}

/** Index of the word before `at`, adverbs and "not" skipped; -1 at the beginning. */
function wordBefore({ tokens, classes }: Context, at: number): number {
  let index = at - 1;
  while (index >= 0 && tokens[index]?.kind === "word" && (classes[index] ?? 0) === is.adverb) index -= 1;
  return index;
}

function isPlural(folded: string): boolean {
  return pluralNouns.has(folded) || (folded.endsWith("s") && !/(?:ss|us|is|'s)$/u.test(folded));
}

function startsObject(context: Context, at: number): boolean {
  const token = context.tokens[at];
  if (token === undefined) return false;
  if (
    token.kind === "number" ||
    countWords.test(token.folded) ||
    context.isName[at] === true ||
    /^["“«'‘]$/u.test(token.text)
  )
    return true;
  return has(context.classes[at], objectStart);
}

function auxiliary(context: Context, at: number): Finiteness {
  const { tokens, classes } = context;
  const before = wordBefore(context, at);
  const folded = tokens[at]?.folded ?? "";
  if (tokens[before]?.folded === "to") return 0;
  if (nounLikeModals.has(folded) && has(classes[before], is.determiner)) return 0;
  if (has(classes[at], is.have | is.do) && has(classes[before], is.modal)) return 0;
  if (has(classes[at], is.have | is.do) && has(classes[before], is.have | is.be) && before >= 0) return 0;
  return 2;
}

function pastForm(context: Context, at: number): Finiteness {
  const { tokens, classes } = context;
  const before = wordBefore(context, at);
  const previous = tokens[before];
  const next = tokens[at + 1]?.folded ?? "";
  const folded = tokens[at]?.folded ?? "";
  if (previous === undefined || folded.includes("-") || next === "by") return 0;
  if (has(classes[before], is.be | is.have | is.modal) || passiveHelpers.has(previous.folded)) return 0;
  if (previous.folded === "to" || previous.folded.endsWith("'s") || countWords.test(previous.folded)) return 0;
  if (has(classes[before], is.subjectPronoun) || /^(?:who|which|that|it)$/u.test(previous.folded)) return 2;
  if (has(classes[before], is.determiner | is.preposition | is.quantifier)) return 0;
  const takesObject = startsObject(context, at + 1) || next === "that";
  if (takesObject) return 2;
  // "to test localized builds": an adjective.
  if (has(classes[before], is.base | is.gerund) && !has(classes[before - 1], is.determiner)) return 0;
  return has(classes[before], is.coordinator | is.subordinator) ? 0 : 1;
}

function presentForm(context: Context, at: number): Finiteness {
  const { tokens, classes, isName } = context;
  const before = wordBefore(context, at);
  const previous = tokens[before];
  if (previous === undefined) return 0;
  const nominal = has(classes[at], is.nominal);
  if (previous.folded === "to" || has(classes[before], is.modal)) return 0;
  if (/^(?:he|she|it|who|which|that)$/u.test(previous.folded)) return 2;
  if (has(classes[before], is.determiner | is.preposition | is.quantifier) || previous.folded.endsWith("'s")) return 0;
  if (!nominal) return 2;
  if ((previous.kind === "punctuation" && previous.text !== ")") || has(classes[before], is.coordinator | is.gerund))
    return 0;
  if (startsObject(context, at + 1)) return isPlural(previous.folded) && isName[before] !== true ? 1 : 2;
  // "The government plans to …", "the mill stands in …": a verb if nothing surer comes.
  const isSingular =
    previous.kind === "word" && !isPlural(previous.folded) && !has(classes[before], is.pastOrParticiple);
  const goesOn = has(classes[at + 1], is.preposition | is.adverb) || tokens[at + 1]?.folded === "to";
  return isSingular && goesOn ? 1 : 0;
}

function baseForm(context: Context, at: number): Finiteness {
  const { tokens, classes } = context;
  const before = wordBefore(context, at);
  const previous = tokens[before];
  if (previous === undefined || previous.folded === "to" || has(classes[before], is.modal | is.do)) return 0;
  // "to help you pick", "let them go": no finite verb.
  if (/^(?:i|you|we|they|who)$/u.test(previous.folded))
    return causatives.test(tokens[before - 1]?.folded ?? "") ? 0 : 2;
  const isPluralSubject =
    previous.kind === "word" && isPlural(previous.folded) && !has(classes[before], is.present & ~is.nominal);
  if (!isPluralSubject || has(classes[before], is.determiner | is.preposition)) return 0;
  if (has(classes[before], is.present) && !has(classes[before], is.nominal)) return 0;
  if (!has(classes[at], is.nominal)) return 2;
  return startsObject(context, at + 1) ? 2 : 0;
}

/** How sure it is that the token at `at` is a finite verb, from its form and its neighbours. */
export function finitenessAt(context: Context, at: number): Finiteness {
  const token = context.tokens[at];
  const classes = context.classes[at] ?? 0;
  if (token === undefined || token.kind !== "word" || classes === 0) return 0;
  if (context.isName[at] === true) return 0;
  // "topics like mapping", "near": a preposition unless a pronoun is its subject.
  if (has(classes, is.preposition) && !has(context.classes[at - 1], is.subjectPronoun)) return 0;
  if (has(classes, is.be | is.have | is.do | is.modal)) return auxiliary(context, at);
  if (has(classes, is.past)) {
    // "to saw", "a bit": a form of another word.
    const before = wordBefore(context, at);
    return context.tokens[before]?.folded === "to" || has(context.classes[before], is.determiner) ? 0 : 2;
  }
  const past = has(classes, is.pastOrParticiple) ? pastForm(context, at) : 0;
  const present = has(classes, is.present) ? presentForm(context, at) : 0;
  const base = has(classes, is.base) ? baseForm(context, at) : 0;
  return Math.max(past, present, base) as Finiteness;
}
