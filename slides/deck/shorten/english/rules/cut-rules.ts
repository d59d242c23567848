import type { Cut } from "../../cut.ts";
import type { Reading } from "../reading.ts";
import { additions, interruptersBetweenCommas, occasionsOfSpeech, trailingAdjuncts } from "./adjuncts.ts";
import { appositions, speakerAppositions } from "./appositions.ts";
import { reasons, splitClauses, trailingClauses } from "./clauses.ts";
import { brackets, dashes, referenceMarks } from "./marks.ts";
import { leadingParticiple, participles } from "./participles.ts";
import { coordinatedGerunds, coordinatedInfinitives, coordinatedPredicates } from "./predicates.ts";
import { relativeClauses } from "./relatives.ts";
import { adverbPairs, attributiveTails, weakWords } from "./words.ts";

/** A kind of stretch that may be left out of an English sentence. */
export interface CutRule {
  readonly name: string;
  readonly find: (reading: Reading) => readonly Cut[];
}

/** The rules, safest first: a sentence is shortened by as few of them, in this order, as bring it to length. */
export const cutRules: readonly CutRule[] = [
  { name: "reference marks", find: referenceMarks },
  { name: "interrupters", find: interruptersBetweenCommas },
  { name: "brackets", find: brackets },
  { name: "adverb pairs", find: adverbPairs },
  { name: "weak words", find: weakWords },
  { name: "speaker appositions", find: speakerAppositions },
  { name: "relative clauses", find: relativeClauses },
  { name: "appositions", find: appositions },
  { name: "occasions of speech", find: occasionsOfSpeech },
  { name: "dashes", find: dashes },
  { name: "participles", find: participles },
  { name: "additions", find: additions },
  { name: "trailing clauses", find: trailingClauses },
  { name: "reasons", find: reasons },
  { name: "trailing adjuncts", find: trailingAdjuncts },
  { name: "attributive tails", find: attributiveTails },
  { name: "coordinated gerunds", find: coordinatedGerunds },
  { name: "coordinated infinitives", find: coordinatedInfinitives },
  { name: "leading participle", find: leadingParticiple },
  { name: "coordinated predicates", find: coordinatedPredicates },
  { name: "independent clauses", find: splitClauses },
];

/** Cuts that leave one statement of two: each is tried with all the others, never with each other. */
export const bases: ReadonlySet<string> = new Set([
  "second-clause",
  "first-clause",
  "second-predicate",
  "first-predicate",
]);
