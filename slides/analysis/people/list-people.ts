import type { SentenceId } from "../../article/article.ts";
import type { Person } from "../analysis.ts";
import type { Passage } from "../reading/passage.ts";
import type { PeopleRegister } from "./mention.ts";

function sentenceAt(passages: readonly Passage[], passage: number, token: number): SentenceId | undefined {
  const at = passages[passage]?.sentenceOf[token];
  return at === undefined ? undefined : passages[passage]?.sentences[at]?.sentence.id;
}

/** The people of the register as the analysis gives them, in order of first naming. */
export function listPeople(register: PeopleRegister, passages: readonly Passage[]): readonly Person[] {
  const named = register.entries.map(() => new Set<SentenceId>());
  register.entries.forEach(({ roleAt }, person) => {
    const first = roleAt === null ? undefined : sentenceAt(passages, roleAt.passage, roleAt.token);
    if (first !== undefined) named[person]?.add(first);
  });
  for (const mention of register.mentions.flat()) {
    const sentence = sentenceAt(passages, mention.passage, mention.from);
    if (sentence !== undefined) named[mention.person]?.add(sentence);
  }
  return register.entries.map(({ name, role, printed }, person) => ({
    name,
    role,
    alsoPrinted: [...printed].filter((form) => form !== name),
    sentences: [...(named[person] ?? [])],
  }));
}
