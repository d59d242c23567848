import type { SentenceId } from "../../article/article.ts";
import { countWords } from "../../language/words.ts";
import type { Highlight } from "./highlights.ts";
import { itemWordLimit, type Material } from "./material.ts";
import type { Passage } from "./passages.ts";

/** What one slide will speak and show. */
export type Group =
  | { readonly kind: "points"; readonly sentences: readonly SentenceId[] }
  | { readonly kind: "highlight"; readonly sentences: readonly SentenceId[]; readonly highlight: Highlight }
  | {
      readonly kind: "list";
      readonly sentences: readonly SentenceId[];
      /** First sentence of each list item. */
      readonly items: readonly SentenceId[];
    }
  | { readonly kind: "block"; readonly sentences: readonly SentenceId[]; readonly passage: Passage };

/** A slide should stay up about this long, seconds. */
const slideSeconds = { thin: 12, enough: 30, long: 60, most: 90, patience: 120 };
const pointsEnough = 3;

interface Grouping {
  readonly material: Material;
  readonly highlights: ReadonlyMap<SentenceId, Highlight>;
  readonly groups: Group[];
  pending: SentenceId[];
}

function secondsOf({ material }: Grouping, sentences: readonly SentenceId[]): number {
  return sentences.reduce((sum, id) => sum + material.seconds(id), 0);
}

function usable({ material }: Grouping, sentences: readonly SentenceId[]): number {
  return sentences.filter((id) => material.statements(id).length > 0).length;
}

function isThin(grouping: Grouping, sentences: readonly SentenceId[]): boolean {
  return usable(grouping, sentences) === 0 || secondsOf(grouping, sentences) < slideSeconds.thin;
}

function flush(grouping: Grouping): void {
  if (grouping.pending.length === 0) return;
  grouping.groups.push({ kind: "points", sentences: grouping.pending });
  grouping.pending = [];
}

/** Takes over pending sentences too thin for a slide of their own, else closes them. */
function takeThin(grouping: Grouping): readonly SentenceId[] {
  const { pending } = grouping;
  if (isThin(grouping, pending)) {
    grouping.pending = [];
    return pending;
  }
  flush(grouping);
  return [];
}

/** A highlight takes its own sentences and as much of its paragraph as is too thin for another slide. */
function addHighlighted(grouping: Grouping, sentences: readonly SentenceId[], highlight: Highlight): void {
  const own = sentences.map((id) => highlight.item.sources.includes(id));
  const from = own.indexOf(true);
  const to = own.lastIndexOf(true) + 1;
  grouping.pending.push(...sentences.slice(0, from));
  const before = takeThin(grouping);
  const after = sentences.slice(to);
  const taken = isThin(grouping, after) ? after : [];
  grouping.groups.push({
    kind: "highlight",
    sentences: [...before, ...sentences.slice(from, to), ...taken],
    highlight,
  });
  if (taken.length === 0) grouping.pending.push(...after);
}

function addText(grouping: Grouping, sentences: readonly SentenceId[]): void {
  const highlighted = sentences.find((id) => grouping.highlights.has(id));
  const highlight = highlighted === undefined ? undefined : grouping.highlights.get(highlighted);
  if (highlight !== undefined) {
    addHighlighted(grouping, sentences, highlight);
    return;
  }
  const together = secondsOf(grouping, grouping.pending) + secondsOf(grouping, sentences);
  if (!isThin(grouping, grouping.pending) && together > slideSeconds.most) flush(grouping);
  for (const id of sentences) {
    grouping.pending.push(id);
    const seconds = secondsOf(grouping, grouping.pending);
    const full = seconds >= slideSeconds.long && usable(grouping, grouping.pending) > 0;
    if (full || seconds >= slideSeconds.most) flush(grouping);
  }
  if (
    usable(grouping, grouping.pending) >= pointsEnough &&
    secondsOf(grouping, grouping.pending) >= slideSeconds.enough
  ) {
    flush(grouping);
  }
}

/** A list whose items are short enough to be shown as they are. */
function addList(
  grouping: Grouping,
  items: readonly (readonly SentenceId[])[],
  sentences: readonly SentenceId[],
): void {
  const { material } = grouping;
  const firsts = items.map((item) => item[0]).filter((id) => id !== undefined);
  const short = firsts.filter((id) => countWords(material.sentence(id).text) <= itemWordLimit);
  if (short.length < 2) {
    addText(grouping, sentences);
    return;
  }
  const leadIn = grouping.pending.at(-1);
  const introduces = leadIn !== undefined && material.sentence(leadIn).text.endsWith(":");
  if (introduces) grouping.pending = grouping.pending.slice(0, -1);
  const before = [...takeThin(grouping), ...(introduces && leadIn !== undefined ? [leadIn] : [])];
  const listed = new Set(short);
  for (let from = 0; from < items.length; from += 5) {
    const part = items.slice(from, from + 5);
    const partItems = part.map((item) => item[0]).filter((id) => id !== undefined && listed.has(id));
    grouping.groups.push({
      kind: "list",
      sentences: [...(from === 0 ? before : []), ...part.flat()],
      items: partItems.filter((id) => id !== undefined),
    });
  }
}

/** A picture without a caption goes with the text before it. */
function isAfterSpoken({ pending, groups }: Grouping): boolean {
  return pending.length > 0 || groups.length > 0;
}

function addPassage(grouping: Grouping, passage: Passage, spoken: ReadonlySet<SentenceId>): void {
  const sentences = passage.sentences.filter((id) => spoken.has(id));
  if (passage.kind === "text") {
    if (sentences.length > 0) addText(grouping, sentences);
  } else if (passage.kind === "list") {
    const items = passage.items.map((item) => item.filter((id) => spoken.has(id))).filter((item) => item.length > 0);
    if (items.length > 0) addList(grouping, items, sentences);
  } else if (sentences.length > 0 || (passage.sentences.length === 0 && isAfterSpoken(grouping))) {
    flush(grouping);
    grouping.groups.push({ kind: "block", sentences, passage });
  }
}

/** True for a group that would make a poor slide: too short, or with nothing to show for its length. */
function isPoor(grouping: Grouping, group: Group): boolean {
  return group.kind === "points" && isThin(grouping, group.sentences);
}

/** Lets a poor group go with the one before it, or the first with the one after it, while one can look at it that long. */
function mergePoor(grouping: Grouping): readonly Group[] {
  const merged: Group[] = [];
  for (const group of grouping.groups) {
    const previous = merged.at(-1);
    const joinable = previous !== undefined && previous.kind !== "block" && group.kind !== "block";
    const poor = previous !== undefined && (isPoor(grouping, group) || isPoor(grouping, previous));
    const together = joinable
      ? secondsOf(grouping, previous.sentences) + secondsOf(grouping, group.sentences)
      : Number.POSITIVE_INFINITY;
    if (previous === undefined || !poor || together > slideSeconds.patience) {
      merged.push(group);
      continue;
    }
    const kept = group.kind === "points" ? previous : previous.kind === "points" ? group : null;
    if (kept === null) merged.push(group);
    else merged.splice(-1, 1, { ...kept, sentences: [...previous.sentences, ...group.sentences] });
  }
  return merged;
}

/**
 * Cuts a section's spoken sentences into slides' worth, in order: paragraphs stay together while they fit the time one
 * looks at a slide, a highlighted quotation or figure takes its paragraph, lists, tables, pictures and listings stand alone.
 */
export function groupPassages(
  material: Material,
  passages: readonly Passage[],
  spoken: ReadonlySet<SentenceId>,
  highlights: ReadonlyMap<SentenceId, Highlight>,
): readonly Group[] {
  const grouping: Grouping = { material, highlights, groups: [], pending: [] };
  for (const passage of passages) addPassage(grouping, passage, spoken);
  flush(grouping);
  return mergePoor(grouping);
}
