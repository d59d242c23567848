import type { Pronoun } from "../people/mention.ts";

/** Who says it, as the clause has it. */
export type Subject =
  | { readonly kind: "person"; readonly person: number }
  | { readonly kind: "pronoun"; readonly pronoun: Pronoun }
  /** Somebody or a body without a name of a person: "a spokesman for the ministry". */
  | { readonly kind: "phrase"; readonly text: string; readonly from: number; readonly to: number }
  | { readonly kind: "unknown" };

/** Words that report what somebody said: "Smith said", "said the minister", "according to Smith". */
export interface ReportingClause {
  readonly sentence: number;
  /** First and last-but-one tokens of subject and verb together. */
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly form: "finite" | "participle" | "according";
  /** False for verbs that also mean other things than saying. */
  readonly strong: boolean;
  /** Whether the subject stands directly at the verb. */
  readonly adjacent: boolean;
  readonly subject: Subject;
}
