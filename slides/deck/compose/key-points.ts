import type { SentenceId } from "../../article/article.ts";
import { contentWords } from "../../language/content-words.ts";
import { countWords } from "../../language/words.ts";
import type { Candidate } from "./candidate.ts";
import type { DraftSlide } from "./draft-slide.ts";
import { cue, plannedSeconds, toItem, writeNotes } from "./draft-slide.ts";
import { dropUntilFitting } from "./fit-draft.ts";
import { claimOwnWords } from "./headline-choice.ts";
import { isReferral } from "./is-referral.ts";
import type { Material } from "./material.ts";
import { isDirectSpeech } from "./sentence-wording.ts";
import type { StatementPool } from "./statement-pool.ts";

/** How many statements a listener leaves with, by the number of sentences spoken. */
function keyPointCount(spoken: number): number {
  if (spoken <= 8) return 3;
  return spoken <= 20 ? 4 : 5;
}

/** Words on the slide at most: beyond that it is no longer the slide one remembers. */
const wordLimit = 110;

interface KeyPoint {
  readonly id: SentenceId;
  readonly candidate: Candidate;
}

/** Sections already represented count for less, so that the bottom line covers the article and not its opening alone. */
const repeatedSectionFactor = 0.82;
/** How much of a sentence's weight it loses when a chosen one has all its content words (maximal marginal relevance). */
const repetitionCost = 0.6;

const none: ReadonlySet<string> = new Set();
/** The bottom line is looked for among this many of the weightiest sentences. */
const consideredSentences = 80;

/** Share of a sentence's content words that another has too. */
function share(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return words.size === 0 ? 0 : shared / words.size;
}

/** Longest first: the bottom line must stand without the slides after it. */
function mostComplete(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => countWords(b.text) - countWords(a.text));
}

function choosePoints(material: Material, spoken: ReadonlySet<SentenceId>, pool: StatementPool): readonly KeyPoint[] {
  const wanted = keyPointCount(spoken.size);
  const chosen: KeyPoint[] = [];
  const timesUsed = new Map<number, number>();
  const chosenWords: ReadonlySet<string>[] = [];
  let words = 0;
  let open = [...spoken]
    .filter((id) => !isReferral(material.sentence(id).text, material.article.language))
    .sort((a, b) => material.rank(b) - material.rank(a))
    .slice(0, consideredSentences);
  const contents = new Map(
    open.map((id) => [id, new Set(contentWords(material.sentence(id).text, material.article.language))]),
  );
  const weight = (id: SentenceId) => {
    const repeated = timesUsed.get(material.sentence(id).section) ?? 0;
    const likeness = chosenWords.reduce((most, other) => Math.max(most, share(contents.get(id) ?? none, other)), 0);
    return material.rank(id) * repeatedSectionFactor ** repeated * (1 - repetitionCost * likeness);
  };
  while (chosen.length < wanted && open.length > 0) {
    const id = open.reduce((best, other) => (weight(other) > weight(best) ? other : best));
    open = open.filter((other) => other !== id);
    const room = mostComplete(material.statements(id)).filter(
      (candidate) => words + countWords(candidate.text) <= wordLimit && !isDirectSpeech(candidate),
    );
    const candidate = pool.claimItem(room);
    if (candidate === null) continue;
    chosen.push({ id, candidate });
    chosenWords.push(contents.get(id) ?? none);
    words += countWords(candidate.text);
    const { section } = material.sentence(id);
    timesUsed.set(section, (timesUsed.get(section) ?? 0) + 1);
  }
  return chosen;
}

/**
 * The bottom line: the three to five statements a listener must leave with, in the article's order. Null when the
 * article has not a single sentence that can stand on a slide.
 */
export function makeKeyPoints(
  material: Material,
  spoken: ReadonlySet<SentenceId>,
  pool: StatementPool,
): DraftSlide | null {
  const order = new Map([...spoken].map((id) => [id, material.sentence(id).start]));
  const points = [...choosePoints(material, spoken, pool)].sort(
    (a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
  );
  if (points.length === 0) return null;
  const sentences = points.map(({ id }) => id);
  const cues = new Map(sentences.map((id, index) => [id, `${material.words.point} ${index + 1}`]));
  const slide: DraftSlide = {
    layout: "key-points",
    headline: claimOwnWords(pool, material.words.bottomLine),
    items: points.map(({ candidate }) => toItem(candidate)),
    notes: [cue(material.words.bottomLine), ...writeNotes(material, sentences, cues)],
    seconds: plannedSeconds(material, sentences),
    section: -1,
  };
  const ranks = new Map(slide.items.map((item, index) => [item, material.rank(sentences[index] ?? "")]));
  return dropUntilFitting(slide, (item) => ranks.get(item) ?? 0, pool.releaseItem);
}
