/** What the partition asks of one sentence of a stretch of running text. */
export interface Stretch {
  /** Speaking time, seconds. */
  readonly seconds: number;
  readonly opensParagraph: boolean;
  /** True when it leans on the sentence before it, as a quotation that goes on or an "it" does. */
  readonly leans: boolean;
  /** True when it has a wording or a quotation for the body of a slide. */
  readonly shows: boolean;
  /** True when it has an assertion short enough for a headline. */
  readonly asserts: boolean;
  /** True for the sentence of a quotation or figure that is to have a slide of its own. */
  readonly isHighlight: boolean;
}

/** Sentences of one slide: indices, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Nobody looks at one slide longer, seconds; only a single sentence may take more. */
const longest = 150;
/** A slide is best looked at between these times, seconds. */
const comfortable = { from: 15, to: 60 };

/** What a slide's faults cost, in units of one more slide in the deck. */
const cost = {
  slide: 4,
  /** For each second too short, and for twenty seconds too long, squared. */
  tooShort: 0.3,
  tooLong: 1.5,
  /** Nothing to show at all; nothing but a headline; a single line; a line too many. */
  nothing: 14,
  headlineOnly: 5,
  single: 3,
  crowded: 1,
  /** No assertion: the headline can only be a topic. */
  topicOnly: 1,
  /** A highlight fills its slide: what else its sentences have is not shown, and a second highlight is lost. */
  hidden: 1.6,
  secondHighlight: 8,
  /** A cut inside a paragraph; a cut before a sentence that leans on the one before it. */
  insideParagraph: 2,
  leaning: 15,
};
const mostLines = 4;

interface Sums {
  readonly seconds: number;
  readonly shows: number;
  readonly asserts: number;
  /** Of these, assertions of sentences that have nothing else for the slide, as after the bottom line said it. */
  readonly pureAsserts: number;
  readonly highlights: number;
}

function contentCost({ shows, asserts, pureAsserts, highlights }: Sums): number {
  if (highlights > 0) {
    return cost.secondHighlight * (highlights - 1) + cost.hidden * Math.max(0, shows - highlights);
  }
  // The sentence that makes the headline is not shown again under it.
  const lines = asserts > 0 && pureAsserts === 0 ? shows - 1 : shows;
  if (lines <= 0) return asserts > 0 ? cost.headlineOnly : cost.nothing;
  const headline = asserts > 0 ? 0 : cost.topicOnly;
  return headline + (lines === 1 ? cost.single : cost.crowded * Math.max(0, lines - mostLines));
}

function timeCost({ seconds }: Sums): number {
  if (seconds < comfortable.from) return cost.tooShort * (comfortable.from - seconds);
  return cost.tooLong * (Math.max(0, seconds - comfortable.to) / 20) ** 2;
}

function openingCost({ opensParagraph, leans }: Stretch, from: number): number {
  if (from === 0) return 0;
  return (leans ? cost.leaning : 0) + (opensParagraph ? 0 : cost.insideParagraph);
}

/**
 * Cuts a stretch of running text into slides' worth, in order, so that together they cost least: slides that have
 * something to show, stay up a comfortable time, and begin where a paragraph does. The same idea as breaking a paragraph
 * into lines (Knuth and Plass, "Breaking paragraphs into lines", 1981). Time is proportional to the number of sentences.
 */
export function partitionText(stretches: readonly Stretch[]): readonly Run[] {
  const least: number[] = [0];
  const cutBefore: number[] = [0];
  for (let to = 1; to <= stretches.length; to += 1) {
    let best = Number.POSITIVE_INFINITY;
    let bestFrom = to - 1;
    let sums: Sums = { seconds: 0, shows: 0, asserts: 0, pureAsserts: 0, highlights: 0 };
    for (let from = to - 1; from >= 0; from -= 1) {
      const stretch = stretches[from];
      if (stretch === undefined) break;
      sums = {
        seconds: sums.seconds + stretch.seconds,
        shows: sums.shows + (stretch.shows || stretch.isHighlight ? 1 : 0),
        asserts: sums.asserts + (stretch.asserts ? 1 : 0),
        pureAsserts: sums.pureAsserts + (stretch.asserts && !stretch.shows ? 1 : 0),
        highlights: sums.highlights + (stretch.isHighlight ? 1 : 0),
      };
      if (sums.seconds > longest && from < to - 1) break;
      const total = (least[from] ?? 0) + cost.slide + timeCost(sums) + contentCost(sums) + openingCost(stretch, from);
      if (total < best) {
        best = total;
        bestFrom = from;
      }
    }
    least.push(best);
    cutBefore.push(bestFrom);
  }
  const runs: Run[] = [];
  for (let to = stretches.length; to > 0; to = cutBefore[to] ?? 0) runs.push({ from: cutBefore[to] ?? 0, to });
  return runs.reverse();
}
