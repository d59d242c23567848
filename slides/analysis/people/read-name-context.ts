import type { Passage } from "../reading/passage.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { NameContext, Pronoun } from "./mention.ts";
import type { NameRun } from "./name-run.ts";
import { readRoleAfter } from "./read-role-after.ts";
import { readRoleAcrossComma, readRoleBefore } from "./read-role-before.ts";

/** The pronoun an honorific calls for: `he`, `she`, null when it tells nothing; undefined when it is no honorific. */
function honorificPronoun(lower: string, vocabulary: Vocabulary): Pronoun | null | undefined {
  if (vocabulary.honorificsHe.has(lower)) return "he";
  if (vocabulary.honorificsShe.has(lower)) return "she";
  return vocabulary.honorificsAny.has(lower) ? null : undefined;
}

function isSaying(lower: string | undefined, vocabulary: Vocabulary): boolean {
  return lower !== undefined && (vocabulary.sayingVerbs.has(lower) || vocabulary.weakSayingVerbs.has(lower));
}

/** "Smith also said", "said Smith", "said of Smith" not. */
function speaks(passage: Passage, run: NameRun, vocabulary: Vocabulary): NameContext["speaks"] {
  const { tokens, sentenceOf } = passage;
  let next = run.to;
  while (next < run.to + 3) {
    const lower = tokens[next]?.lower ?? "";
    if (!vocabulary.adverbs.has(lower) && !vocabulary.auxiliaries.has(lower)) break;
    next += 1;
  }
  if (sentenceOf[next] === sentenceOf[run.from] && isSaying(tokens[next]?.lower, vocabulary)) return "yes";
  const before = tokens[run.from - 1]?.lower;
  const mark = tokens[run.from - 2];
  const isAfterQuotation = mark !== undefined && mark.kind === "mark" && mark.text !== ".";
  if (sentenceOf[run.from - 1] !== sentenceOf[run.from] || !isAfterQuotation || !isSaying(before, vocabulary))
    return "no";
  return /^[”"»’'“]$/u.test(mark.text) ? "quoted" : "yes";
}

/** Reads what stands beside a run of capitalised words. Looks at a bounded number of tokens. */
export function readNameContext(passage: Passage, run: NameRun, vocabulary: Vocabulary): NameContext {
  const { tokens, sentenceOf } = passage;
  const isInside = sentenceOf[run.from - 1] === sentenceOf[run.from];
  const pronoun = isInside ? honorificPronoun(tokens[run.from - 1]?.lower ?? "", vocabulary) : undefined;
  const named = pronoun === undefined ? run.from : run.from - 1;
  const before = readRoleBefore(passage, named, vocabulary);
  const hasAge =
    tokens[run.to]?.text === "," &&
    /^\d{1,2}$/u.test(tokens[run.to + 1]?.text ?? "") &&
    tokens[run.to + 2]?.text === ",";
  return {
    honorific: pronoun !== undefined,
    pronoun: pronoun ?? null,
    before,
    across: before === null ? readRoleAcrossComma(passage, named, run.to, vocabulary) : null,
    after: readRoleAfter(passage, run.to, vocabulary),
    speaks: speaks(passage, run, vocabulary),
    hasAge,
  };
}
