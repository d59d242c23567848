import { checkPrepared } from "../../../fidelity/check-statement.ts";
import { countWords } from "../../../language/words.ts";
import type { Cut } from "../cut.ts";
import { orderVariants } from "../order-variants.ts";
import { writeCombinations } from "../write-combinations.ts";
import { type RussianSentence, readRussian } from "./read-russian.ts";
import { russianRules, statementStart } from "./russian-rules.ts";
import { russianStandsAlone } from "./stands-alone-russian.ts";

const leastWords = 3;
const linking = new Set(["reference-mark", "interrupter", "linking-word"]);
const splitting = new Set(["second-clause", "first-clause"]);
const notProse = /[{}<>|=\\_*#~^]|https?:|www\./u;
const cannotEnd =
  /^(?:в|во|на|с|со|к|ко|о|об|от|из|за|по|под|над|при|для|у|до|без|через|между|перед|и|а|но|или|что|чтобы|как|который|если|не|ни)$/u;

function overlaps(from: number, to: number, cut: Cut): boolean {
  return from < cut.to && to > cut.from;
}

function isAllowed({ prepared, isQuoted }: RussianSentence, cut: Cut): boolean {
  const splitsQuotation = isQuoted[cut.from] === true && isQuoted[cut.from - 1] === true;
  if (cut.to <= cut.from || splitsQuotation) return false;
  if (cut.rule === "reference-mark") return true;
  const claims = [...prepared.negations, ...prepared.hedges, ...prepared.attributions];
  if (claims.some(({ from, to }) => overlaps(from, to, cut))) return false;
  return splitting.has(cut.rule) || !prepared.numbers.some(({ from, to }) => overlaps(from, to, cut));
}

/** The safe cuts of a Russian sentence, safest first. */
function findRussianCuts(sentence: RussianSentence): readonly Cut[] {
  return russianRules.flatMap(({ find }) => find(sentence)).filter((cut) => isAllowed(sentence, cut));
}

/** True for a sentence with a predicate (a verb, or a dash between two nouns) that begins and ends as one. */
function isComplete({ text, tokens, segments, bodyEnd }: RussianSentence): boolean {
  const words = tokens.filter(({ kind }) => kind === "word" || kind === "number").length;
  if (words < leastWords || notProse.test(text) || !/^[«"“]?[\p{Lu}\p{N}]/u.test(text)) return false;
  if (/[,;:]\s*[,;:.?!]|[—–]\s*[—–,]|^[^\p{L}\p{N}]*[,;:—–]|\s,/u.test(text)) return false;
  if (cannotEnd.test(tokens[bodyEnd - 1]?.folded ?? "")) return false;
  const [first, second] = segments;
  const isCopula = second?.mark === "—" && first?.kind === "other" && !first.hasPredicate && first.end < 8;
  return (
    isCopula ||
    segments.some(
      ({ hasPredicate, kind }) => hasPredicate && (kind === "other" || kind === "coordinate" || kind === "attribution"),
    )
  );
}

/** "Я", "по нашему мнению" outside quotations is the author; on a slide it would be the presenter. */
function speaksForAuthor({ text, tokens, isQuoted }: RussianSentence): boolean {
  if (/(?:^|\s)по наш(?:ему мнению|им оценкам|ей оценке|им данным)/iu.test(text)) return true;
  return tokens.some(
    ({ folded }, at) =>
      isQuoted[at] !== true && /^(?:я|меня|мне|мной|мо(?:й|я|е|и|его|ей|ему|им|ем|их|ими|ю))$/u.test(folded),
  );
}

function isAllQuoted({ tokens, isQuoted }: RussianSentence): boolean {
  return tokens.every(({ kind }, at) => isQuoted[at] === true || kind === "punctuation");
}

/** Shortened wordings of a Russian sentence that are complete, faithful and stand alone, best first. */
export function shortenRussian(text: string, maxWords: number): readonly string[] {
  const source = readRussian(text);
  if (!source.isBalanced || /[:,;(–—-]$/u.test(text) || speaksForAuthor(source) || isAllQuoted(source)) return [];
  if (!/[.?!…]["”»’')\]]*\s*$/u.test(text)) return [];
  const start = statementStart(source);
  const sentence = start === 0 ? source : readRussian(text.slice(source.tokens[start]?.start ?? 0));
  const cuts = findRussianCuts(sentence);
  const variants = writeCombinations(sentence.tokens, {
    always: cuts.filter(({ rule }) => linking.has(rule)),
    splitting: cuts.filter(({ rule }) => splitting.has(rule)),
    others: cuts.filter(({ rule }) => !linking.has(rule) && !splitting.has(rule)),
  });
  const accepted = variants.filter((variant) => {
    if (countWords(variant) > maxWords) return false;
    const read = readRussian(variant);
    return isComplete(read) && russianStandsAlone(read) && checkPrepared(read.prepared, [source.prepared]).length === 0;
  });
  return orderVariants(accepted);
}
