import { type Passage, textBetween } from "../reading/passage.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ArticleWords } from "./article-words.ts";
import { findNameRuns } from "./find-name-runs.ts";
import type { Mention, NameContext, PeopleRegister, PersonEntry } from "./mention.ts";
import { nameKey } from "./name-key.ts";
import type { NameRun } from "./name-run.ts";
import { PersonIndex } from "./person-index.ts";
import { readNameContext } from "./read-name-context.ts";
import type { RoleSpan } from "./role-span.ts";
import { enoughForPerson, type LoneNames, weighName } from "./weigh-name.ts";

interface Candidate {
  readonly run: NameRun;
  readonly passage: Passage;
  readonly context: NameContext;
}

function collectLoneNames(candidates: readonly Candidate[], { inflected }: Vocabulary): LoneNames {
  const titled = new Set<string>();
  const speaking = new Set<string>();
  for (const { run, context } of candidates) {
    const last = run.words.at(-1) ?? "";
    if (context.honorific) titled.add(nameKey(last, inflected));
    if (context.speaks !== "no" && run.words.length === 1) speaking.add(nameKey(last, inflected));
  }
  return { titled, speaking };
}

/** First token of the name with the particles that belong to it: "de la Cruz" where the article names a Maria de la Cruz. */
function withParticles({ run, passage }: Candidate, words: readonly string[]): number {
  let from = run.from;
  let word = words.length - 2;
  while (
    word > 0 &&
    words[word]?.toLowerCase() === passage.tokens[from - 1]?.lower &&
    /^\p{Ll}/u.test(words[word] ?? "")
  ) {
    from -= 1;
    word -= 1;
  }
  return from;
}

function toMention(candidate: Candidate, person: number, words: readonly string[]): Mention {
  const { run, context, passage } = candidate;
  const from = run.words.length === 1 ? withParticles(candidate, words) : run.from;
  const start = context.before?.from ?? context.across?.from ?? (context.honorific ? run.from - 1 : from);
  const end = context.after?.end ?? run.to;
  return { person, passage: passage.index, from, to: run.to, start, end, isFull: run.words.length > 1 };
}

/** In languages with cases, an office can be shown only as it stands in the nominative. */
function namesNominative(passage: Passage, { from, to }: RoleSpan, vocabulary: Vocabulary): boolean {
  if (!vocabulary.inflected) return true;
  const { roleNouns, foldNoun, nominativeRoles } = vocabulary;
  const head = passage.tokens.slice(from, to).find(({ lower }) => roleNouns.has(foldNoun(lower)));
  return head === undefined || nominativeRoles.has(head.lower);
}

/** Takes the role printed beside a mention over into the entry, unless the entry has a better one. */
function takeRole(entry: PersonEntry, { run, context, passage }: Candidate, vocabulary: Vocabulary): void {
  const spans = [context.after, context.across, context.before];
  for (const span of spans) {
    if (span === null) continue;
    const role = textBetween(passage, span.from, span.to).replace(/[\s,]+$/u, "");
    if (!namesNominative(passage, span, vocabulary)) return;
    const names = span === context.before ? 0 : 1;
    const weight = 1 + (/\s/u.test(role) ? 1 : 0) + names + (entry.roleAt === null ? 0 : -0.5);
    if (role !== "" && weight > entry.roleWeight) {
      entry.role = role;
      entry.roleWeight = weight;
      entry.roleAt = { passage: passage.index, token: run.from };
    }
    return;
  }
}

/**
 * Finds the people an article names: full names first, then those known only by honorific or office, then the places
 * where a family or given name alone stands for one of them. Linear in the length of the article.
 */
export function recognisePeople(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  words: ArticleWords,
): PeopleRegister {
  const candidates = passages.flatMap((passage) =>
    findNameRuns(passage, vocabulary, words).map((run) => ({
      run,
      passage,
      context: readNameContext(passage, run, vocabulary),
    })),
  );
  const lone = collectLoneNames(candidates, vocabulary);
  const index = new PersonIndex(vocabulary);
  const persons = new Map<Candidate, number>();
  const isPerson = ({ run, context, passage }: Candidate) =>
    [...(run.words.at(-1) ?? "")].length > 1 &&
    weighName(run, context, passage, vocabulary, words, lone) >= enoughForPerson;
  for (const candidate of candidates) {
    if (candidate.run.words.length < 2 || !isPerson(candidate)) continue;
    persons.set(candidate, index.addFull(candidate.run, candidate.context));
  }
  for (const candidate of candidates) {
    if (candidate.run.words.length > 1 || !isNamedByTitle(candidate, vocabulary)) continue;
    const printed = textBetween(candidate.passage, candidate.run.from, candidate.run.to);
    const prefix = candidate.context.honorific ? `${candidate.passage.tokens[candidate.run.from - 1]?.text} ` : "";
    if (isPerson(candidate))
      persons.set(candidate, index.addTitled(candidate.run, prefix + printed, candidate.context));
  }
  const mentions: Mention[][] = passages.map(() => []);
  for (const candidate of candidates) {
    const person = persons.get(candidate) ?? index.findAlias(candidate.run, candidate.passage);
    if (person < 0) continue;
    const entry = index.entries[person];
    if (entry === undefined) continue;
    const mention = toMention(candidate, person, entry.words);
    index.touch(
      person,
      candidate.run,
      textBetween(candidate.passage, mention.from, mention.to),
      candidate.context.honorific,
    );
    takeRole(entry, candidate, vocabulary);
    mentions[candidate.passage.index]?.push(mention);
  }
  index.settleNames();
  return { entries: index.entries, mentions };
}

/** Printed as words too: without their full stop no titles ("Open Gov Plans"). */
const needsFullStop = new Set("gov rep det insp sen".split(" "));

/** A family name alone makes a new person only after an honorific or a title ("President Doe"). */
function isNamedByTitle({ context, passage, run }: Candidate, vocabulary: Vocabulary): boolean {
  const { titleNouns, foldNoun } = vocabulary;
  // "Mr. President", "Madam Speaker": an address, not a name.
  if (context.honorific) return !titleNouns.has(foldNoun((run.words[0] ?? "").toLowerCase())) || isKing(run);
  const title = passage.tokens[run.from - 1];
  if (context.before === null || title?.capital !== true || !titleNouns.has(foldNoun(title.lower))) return false;
  return title.text.endsWith(".") || !needsFullStop.has(title.lower);
}

/** Titles that are common family names all the same. */
function isKing(run: NameRun): boolean {
  return /^(?:King|Bishop|Major|Pope|Prince|Marshal|Duke|Earl)$/u.test(run.words[0] ?? "");
}
