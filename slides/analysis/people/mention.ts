import type { RoleSpan } from "./role-span.ts";

export type Pronoun = "he" | "she";

/** A place where a person is named. */
export interface Mention {
  /** Index into the register's entries. */
  readonly person: number;
  readonly passage: number;
  /** Tokens of the name, end exclusive, without honorific and role. */
  readonly from: number;
  readonly to: number;
  /** First token of what belongs to the name: its honorific or the office before it. */
  readonly start: number;
  /** Token after the role that follows it and its closing comma; `to` when none does. */
  readonly end: number;
  readonly isFull: boolean;
}

/** A person of the article. */
export interface PersonEntry {
  /** Fullest form printed. */
  name: string;
  words: readonly string[];
  pronoun: Pronoun | null;
  role: string | null;
  /** Passage and token where the role stands, for ordering the sentences. */
  roleAt: { readonly passage: number; readonly token: number } | null;
  /** How much is known of the role: an office with its body (3), an office (2), a title (1). */
  roleWeight: number;
  readonly printed: Set<string>;
}

/** Everybody the article names, and where. */
export interface PeopleRegister {
  readonly entries: readonly PersonEntry[];
  /** By passage, in order. */
  readonly mentions: readonly (readonly Mention[])[];
}

/** What stands around a run of capitalised words and speaks for or against a person. */
export interface NameContext {
  readonly honorific: boolean;
  readonly pronoun: Pronoun | null;
  readonly before: RoleSpan | null;
  readonly across: RoleSpan | null;
  readonly after: RoleSpan | null;
  /** Whether a verb of saying stands beside the name: `quoted` when a quotation does too and the verb comes first. */
  readonly speaks: "no" | "yes" | "quoted";
  readonly hasAge: boolean;
}
