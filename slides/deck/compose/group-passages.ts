import type { SentenceId } from "../../article/article.ts";
import { countWords } from "../../language/words.ts";
import { itemWordLimit } from "./candidate.ts";
import type { Group } from "./group.ts";
import type { Highlight } from "./highlights.ts";
import type { Material } from "./material.ts";
import { mergePoor } from "./merge-poor.ts";
import { partitionText, type Run, type Stretch } from "./partition-text.ts";
import type { Passage } from "./passages.ts";
import { leansOnPrevious } from "./select-spoken.ts";
import type { StatementPool } from "./statement-pool.ts";

/** What passages are grouped for: the claims already made, and the sentences that are part of the talk. */
export interface GroupingContext {
  readonly material: Material;
  readonly pool: StatementPool;
  readonly spoken: ReadonlySet<SentenceId>;
  readonly highlights: ReadonlyMap<SentenceId, Highlight>;
}

/** Running text that waits to be cut into slides. */
interface Waiting {
  readonly sentences: SentenceId[];
  readonly opensParagraph: Set<SentenceId>;
}

interface Grouping extends GroupingContext {
  readonly groups: Group[];
  readonly waiting: Waiting;
}

/** Items of a list that one slide holds. */
const listItems = 5;

function describe({ material, pool, highlights, waiting }: Grouping, id: SentenceId, index: number): Stretch {
  const previous = waiting.sentences[index - 1];
  return {
    seconds: material.seconds(id),
    opensParagraph: waiting.opensParagraph.has(id),
    leans: previous !== undefined && leansOnPrevious(material, previous, id),
    shows: pool.wouldClaimItem([...material.lines(id), ...material.speech(id)]),
    asserts: material.headlines(id).length > 0,
    isHighlight: highlights.has(id),
  };
}

/** A second highlight of a run finds no room: what it says may be said elsewhere. */
function toGroup({ highlights, waiting, pool }: Grouping, { from, to }: Run): Group {
  const sentences = waiting.sentences.slice(from, to);
  const [highlight, ...others] = sentences.map((id) => highlights.get(id)).filter((found) => found !== undefined);
  for (const { item } of others) pool.releaseItem(item.text);
  return highlight === undefined ? { kind: "points", sentences } : { kind: "highlight", sentences, highlight };
}

/** Cuts the running text that waits into slides. */
function flush(grouping: Grouping): void {
  const { waiting, groups } = grouping;
  const stretches = waiting.sentences.map((id, index) => describe(grouping, id, index));
  for (const run of partitionText(stretches)) groups.push(toGroup(grouping, run));
  waiting.sentences.length = 0;
  waiting.opensParagraph.clear();
}

function addText({ waiting }: Grouping, sentences: readonly SentenceId[]): void {
  const [first] = sentences;
  if (first !== undefined) waiting.opensParagraph.add(first);
  waiting.sentences.push(...sentences);
}

/** The sentence before a list or a listing that leads to it ("The plan has three parts:"). */
function takeLeadIn({ material, waiting }: Grouping): readonly SentenceId[] {
  const last = waiting.sentences.at(-1);
  if (last === undefined || !material.sentence(last).text.endsWith(":")) return [];
  waiting.sentences.pop();
  return [last];
}

/** A list whose items are short enough to be shown as they are. */
function addList(
  grouping: Grouping,
  items: readonly (readonly SentenceId[])[],
  sentences: readonly SentenceId[],
): void {
  const { material, groups } = grouping;
  const firsts = items.map((item) => item[0]).filter((id) => id !== undefined);
  const short = new Set(firsts.filter((id) => countWords(material.sentence(id).text) <= itemWordLimit));
  if (short.size < 2) {
    addText(grouping, sentences);
    return;
  }
  const leadIn = takeLeadIn(grouping);
  flush(grouping);
  for (let from = 0; from < items.length; from += listItems) {
    const part = items.slice(from, from + listItems);
    const shown = part.map((item) => item[0]).filter((id) => id !== undefined && short.has(id));
    groups.push({
      kind: "list",
      sentences: [...(from === 0 ? leadIn : []), ...part.flat()],
      items: shown.filter((id) => id !== undefined),
    });
  }
}

function addPassage(grouping: Grouping, passage: Passage): void {
  const { spoken, groups, waiting } = grouping;
  const sentences = passage.sentences.filter((id) => spoken.has(id));
  if (passage.kind === "text") addText(grouping, sentences);
  else if (passage.kind === "list") {
    const items = passage.items.map((item) => item.filter((id) => spoken.has(id))).filter((item) => item.length > 0);
    if (items.length > 0) addList(grouping, items, sentences);
  } else {
    // A picture without a caption goes with the text before it.
    const isAfterSpoken = waiting.sentences.length > 0 || groups.length > 0;
    if (sentences.length === 0 && (passage.sentences.length > 0 || !isAfterSpoken)) return;
    const before = takeLeadIn(grouping);
    flush(grouping);
    groups.push({ kind: "block", passage, before, after: [] });
  }
}

/**
 * Cuts a section's spoken sentences into slides' worth, in order: running text by what it has to show, lists, tables,
 * pictures and listings on slides of their own.
 */
export function groupPassages(context: GroupingContext, passages: readonly Passage[]): readonly Group[] {
  const grouping: Grouping = {
    ...context,
    groups: [],
    waiting: { sentences: [], opensParagraph: new Set() },
  };
  for (const passage of passages) addPassage(grouping, passage);
  flush(grouping);
  return mergePoor(context, grouping.groups);
}
