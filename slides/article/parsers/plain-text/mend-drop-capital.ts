import type { Run } from "../../draft.ts";
import { startsSmall } from "./measure-layout.ts";
import { isProse, type Passage } from "./passage.ts";
import { aside, type Board } from "./role.ts";

/** Passages before and behind the paragraph where its first letter may have strayed to. */
const reach = 2;

/** The paragraph with its first word whole. The letter is only shown there: its own place in the source is the aside's. */
function withCapital(passage: Passage, capital: string): Passage {
  const [first, ...others] = passage.runs;
  if (first === undefined) return passage;
  const length = /^\S+/.exec(first.text)?.[0].length ?? 0;
  const word: Run = { text: capital + first.text.slice(0, length), start: first.start, end: first.start + length };
  const rest: Run = { text: first.text.slice(length), start: first.start + length, end: first.end };
  const runs = rest.text === "" ? [word, ...others] : [word, rest, ...others];
  return { ...passage, text: capital + passage.text, bare: capital + passage.bare, runs };
}

/**
 * Gives paragraphs back the large first letter that PDF text has standing alone beside them ("ongress meets …" and "C").
 * The letter itself is set aside.
 */
export function mendDropCapital(board: Board): Board {
  const passages = [...board.passages];
  for (const [index, passage] of board.passages.entries()) {
    if (board.roles[index] !== null || !/^\p{Lu}$/u.test(passage.text)) continue;
    for (const other of [index + 1, index - 1, index + reach, index - reach]) {
      const paragraph = passages[other];
      if (paragraph === undefined || board.roles[other] !== null || !isProse(paragraph) || !startsSmall(paragraph.text))
        continue;
      passages[other] = withCapital(paragraph, passage.text);
      board.roles[index] = aside("page-furniture");
      break;
    }
  }
  return { ...board, passages };
}
