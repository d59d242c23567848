import type { Token } from "../../../fidelity/read-tokens.ts";
import { classesOf, wordClass as is } from "./lexicon/word-classes.ts";

export type SegmentKind =
  | "relative"
  | "subordinate"
  | "coordinate"
  | "gerund"
  | "participle"
  | "infinitive"
  | "preposition"
  | "adverb"
  | "noun"
  | "other";

/** A stretch of a sentence between boundaries: token indices, end exclusive, boundary marks not included. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The mark before it: ",", ";", ":", "—" or `"` for a closing quotation mark; "" at the beginning. */
  readonly mark: string;
  readonly kind: SegmentKind;
}

interface Words {
  readonly tokens: readonly Token[];
  readonly classes: readonly number[];
  readonly isName: readonly boolean[];
  readonly isEnclosed: readonly boolean[];
  readonly bodyEnd: number;
}

const dash = /^(?:[—–]|--+)$/u;
const roles = new Set(
  `president chairman chairwoman chair director minister secretary professor senator governor mayor ambassador general
commander chief head founder co-founder ceo spokesman spokeswoman spokesperson author editor analyst fellow leader member`.split(
    /\s+/u,
  ),
);
/** Participles in form, prepositions or connectives in use. */
const notGerunds = new Set("including following during concerning regarding according excluding".split(" "));
const nounsInIng = new Set(
  "thing things nothing something anything everything king ring spring string wing morning evening building meeting".split(
    " ",
  ),
);

function boundaryMark({ tokens, isEnclosed }: Words, at: number): string | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "punctuation") return null;
  const { text } = token;
  const closesQuote = text === "”" || text === "»" || text === '"' || text === "’" || text === "'";
  if (closesQuote && isEnclosed[at] === true) {
    const closesRun = isEnclosed[at + 1] !== true || /^[“"«]$/u.test(tokens[at + 1]?.text ?? "");
    return closesRun && /^[,?!.…]$/u.test(tokens[at - 1]?.text ?? "") ? '"' : null;
  }
  if (isEnclosed[at] === true) return null;
  if (text === "," || text === ";" || text === ":") return text;
  if (dash.test(text)) return "—";
  const isSpaced =
    tokens[at - 1] !== undefined && (tokens[at - 1]?.end ?? 0) < token.start && tokens[at + 1]?.start !== token.end;
  return text === "-" && isSpaced ? "—" : null;
}

/** "Washington, DC," and "Sept. 11, 2001," are one expression: their commas separate nothing. */
function joinsExpression({ tokens, isName }: Words, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  const previousIsDate = tokens[at - 1]?.kind === "number" || isName[at - 1] === true;
  if (next.kind === "number") return previousIsDate && /^\d{4}$/u.test(next.text);
  if (isName[at - 1] !== true || isName[at + 1] !== true || roles.has(next.folded)) return false;
  if (/^(?:jr|sr|inc|ltd|llc|ii|iii|iv)\.?$/u.test(next.folded)) return true;
  // A place and what it lies in: one or two capitalised words, then a comma, the end or a preposition.
  const afterName = isName[at + 2] === true ? at + 3 : at + 2;
  const follows = tokens[afterName];
  const isPlace = /^(?:in|at|from|of|near|to|for|outside)$/u.test(
    tokens[isName[at - 2] === true ? at - 3 : at - 2]?.folded ?? "",
  );
  return (
    isPlace &&
    (follows === undefined || follows.kind === "punctuation" || (classesOf(follows.folded) & is.preposition) !== 0)
  );
}

function kindAt({ tokens, classes, isEnclosed }: Words, start: number, end: number): SegmentKind {
  let at = start;
  if (isEnclosed[at] === true) return "other";
  const pure = (index: number) => (classes[index] ?? 0) === is.adverb && index + 1 < end;
  while (pure(at)) at += 1;
  const { folded = "", kind } = tokens[at] ?? {};
  const here = classes[at] ?? 0;
  const next = tokens[at + 1]?.folded ?? "";
  if (/^(?:which|who|whose|whom)$/u.test(folded)) return "relative";
  if (
    /^(?:which|whom|whose)$/u.test(next) ||
    (next === "of" && /^(?:which|whom)$/u.test(tokens[at + 2]?.folded ?? ""))
  ) {
    if ((here & (is.preposition | is.quantifier)) !== 0 || /^(?:one|none|each|two|three|part)$/u.test(folded))
      return "relative";
  }
  if (folded === "where" || folded === "when") return start === 0 ? "subordinate" : "relative";
  if ((here & is.coordinator) !== 0) return "coordinate";
  if (folded === "to") return "infinitive";
  if (kind === "word" && /^.{2,}ing$/u.test(folded) && !notGerunds.has(folded) && !nounsInIng.has(folded))
    return "gerund";
  const follows = classes[at + 1] ?? 0;
  if (
    (here & (is.pastOrParticiple | is.participle)) !== 0 &&
    ((follows & (is.preposition | is.adverb)) !== 0 || next === "to")
  ) {
    return "participle";
  }
  if ((here & is.subordinator) !== 0 && !/^(?:as|since|before|after|until|once)$/u.test(folded)) return "subordinate";
  if (/^(?:as|since|before|after|until|once|while|when)$/u.test(folded)) return "subordinate";
  if ((here & is.preposition) !== 0) return "preposition";
  if (here === is.adverb) return "adverb";
  if (here === 0 || (here & (is.determiner | is.quantifier | is.nominal)) !== 0) return "noun";
  return "other";
}

/** Cuts a sentence at its commas, semicolons, colons, dashes and at quotations that end a clause. */
export function cutSegments(words: Words): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let mark = "";
  const push = (end: number) => {
    if (end > start) segments.push({ start, end, mark, kind: kindAt(words, start, end) });
  };
  for (let at = 0; at < words.bodyEnd; at += 1) {
    const found = boundaryMark(words, at);
    if (found === null || (found === "," && joinsExpression(words, at))) continue;
    push(found === '"' ? at + 1 : at);
    start = at + 1;
    mark = found;
  }
  push(words.bodyEnd);
  return segments;
}
