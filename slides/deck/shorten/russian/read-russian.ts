import { type PreparedText, prepareText } from "../../../fidelity/prepared-text.ts";
import type { Token } from "../../../fidelity/read-tokens.ts";
import { findEnclosures } from "../find-enclosures.ts";
import { isAdverbialParticiple, isPredicate, opensParticiple } from "./lexicon.ts";

type RussianSegmentKind =
  | "relative"
  | "participle"
  | "adverbial"
  | "subordinate"
  | "coordinate"
  | "attribution"
  | "other";

/** A stretch between commas, semicolons, colons and dashes: token indices, end exclusive, marks not included. */
export interface RussianSegment {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  readonly kind: RussianSegmentKind;
  readonly hasPredicate: boolean;
}

/** A Russian sentence, read by function words, word endings and punctuation. */
export interface RussianSentence {
  readonly text: string;
  readonly prepared: PreparedText;
  readonly tokens: readonly Token[];
  readonly isName: readonly boolean[];
  readonly isQuoted: readonly boolean[];
  readonly isEnclosed: readonly boolean[];
  readonly isBalanced: boolean;
  readonly isPredicate: readonly boolean[];
  readonly bodyEnd: number;
  readonly segments: readonly RussianSegment[];
}

const relativePronoun = /^котор(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ых|ыми|ую)$/u;
const subordinators =
  /^(?:что|чтобы|если|когда|пока|поскольку|хотя|потому|как|ли|кто|сколько|почему|зачем|будто|словно|где|куда|откуда|чем)$/u;
const prepositions = /^(?:в|во|на|с|со|к|ко|о|об|от|из|за|по|под|над|при|для|у|до|без|через|между|перед|благодаря)$/u;

function kindAt(tokens: readonly Token[], start: number, end: number, isAttribution: boolean): RussianSegmentKind {
  if (isAttribution) return "attribution";
  const word = (at: number) => (at < end ? (tokens[at]?.folded ?? "") : "");
  const first = word(start);
  if (relativePronoun.test(first) || (prepositions.test(first) && relativePronoun.test(word(start + 1))))
    return "relative";
  for (let at = start + 1; at < Math.min(end, start + 4); at += 1) {
    // "…, доля которых", "…, часть из которых"
    if (relativePronoun.test(word(at))) return "relative";
  }
  if (subordinators.test(first)) return "subordinate";
  if (/^(?:и|а|но|или|да|однако|либо|зато)$/u.test(first)) return "coordinate";
  if (opensParticiple(first, word(start + 1)) || opensParticiple(word(start + 1), word(start + 2))) return "participle";
  if (isAdverbialParticiple(first) || (first === "не" && isAdverbialParticiple(word(start + 1)))) return "adverbial";
  return "other";
}

function boundaryAt(tokens: readonly Token[], isEnclosed: readonly boolean[], at: number): string | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "punctuation" || isEnclosed[at] === true) return null;
  if (/^[,;:]$/u.test(token.text)) return token.text;
  const spaced = (tokens[at - 1]?.end ?? 0) < token.start || tokens[at + 1]?.start !== token.end;
  return /^(?:[—–-]|--+)$/u.test(token.text) && spaced ? "—" : null;
}

function cutSegments(
  tokens: readonly Token[],
  isEnclosed: readonly boolean[],
  isPredicateAt: readonly boolean[],
  attributed: ReadonlySet<number>,
  bodyEnd: number,
): readonly RussianSegment[] {
  const segments: RussianSegment[] = [];
  let start = 0;
  let mark = "";
  const push = (end: number) => {
    if (end <= start) return;
    let isAttribution = false;
    let hasPredicate = false;
    for (let at = start; at < end; at += 1) {
      if (attributed.has(at)) isAttribution = true;
      if (isPredicateAt[at] === true && isEnclosed[at] !== true) hasPredicate = true;
    }
    segments.push({ start, end, mark, kind: kindAt(tokens, start, end, isAttribution && mark !== ""), hasPredicate });
  };
  for (let at = 0; at < bodyEnd; at += 1) {
    const found = boundaryAt(tokens, isEnclosed, at);
    if (found === null) continue;
    push(at);
    start = at + 1;
    mark = found;
  }
  push(bodyEnd);
  return segments;
}

/** Reads a sentence. Time is proportional to its length. */
export function readRussian(text: string): RussianSentence {
  const prepared = prepareText(text, "ru");
  const { tokens } = prepared;
  const { isQuoted, isBracketed, isBalanced } = findEnclosures(tokens);
  const isEnclosed = isQuoted.map((quoted, at) => quoted || isBracketed[at] === true);
  const first = tokens.findIndex(({ kind }) => kind === "word");
  const isName = tokens.map(({ text: word, kind }, at) => kind === "word" && at !== first && /^\p{Lu}/u.test(word));
  const isPredicateAt = tokens.map(
    ({ kind, folded }, at) => kind === "word" && isName[at] !== true && isPredicate(folded),
  );
  let bodyEnd = tokens.length;
  while (bodyEnd > 0 && /^[.?!…]$|^\.\.\.+$/u.test(tokens[bodyEnd - 1]?.text ?? "")) bodyEnd -= 1;
  const attributed = new Set(prepared.attributions.map(({ from }) => from));
  const segments = cutSegments(tokens, isEnclosed, isPredicateAt, attributed, bodyEnd);
  return {
    text,
    prepared,
    tokens,
    isName,
    isQuoted,
    isEnclosed,
    isBalanced,
    isPredicate: isPredicateAt,
    bodyEnd,
    segments,
  };
}
