import type { Figure, Quotation } from "../../analysis/analysis.ts";
import type { SentenceId } from "../../article/article.ts";
import { countWords } from "../../language/words.ts";
import type { Item } from "../deck.ts";
import { itemWordLimit } from "./candidate.ts";
import { toItem } from "./draft-slide.ts";
import type { Material } from "./material.ts";
import { shortestName } from "./quote-pieces.ts";
import type { StatementPool } from "./statement-pool.ts";

/** A quotation or a figure that gets a slide of its own. */
export interface Highlight {
  readonly layout: "quote" | "figure";
  readonly item: Item;
}

/** Speaking time for each highlight of a kind, seconds: more of them would wear out. */
const secondsPerQuote = 150;
const secondsPerFigure = 240;

/** A role tells why the speaker counts. */
function quoteScore(material: Material, quote: Quotation): number {
  const [best] = material.pieces(quote);
  return best === undefined ? 0 : best.score + (quote.role === null ? 0 : 0.2);
}

function quoteItem(material: Material, quote: Quotation, pool: StatementPool): Item | null {
  const speaker = quote.speaker ?? "";
  const named = material.analysis.people.find(({ name }) => name === speaker)?.sentences[0];
  const sources = [...new Set([...quote.sentences, ...(named === undefined ? [] : [named])])];
  const claimed = pool.claimItem(material.pieces(quote).map(({ text }) => ({ text, sources })));
  if (claimed === null) return null;
  const fits = countWords(speaker) + countWords(claimed.text) <= itemWordLimit;
  return toItem(claimed, fits ? speaker : shortestName(material.analysis.people, speaker), quote.role ?? "");
}

function chooseQuotes(
  material: Material,
  spoken: ReadonlySet<SentenceId>,
  pool: StatementPool,
  count: number,
): readonly (readonly [SentenceId, Highlight])[] {
  const eligible = material.analysis.quotes
    .filter((quote) => /^[\p{Lu}\p{Lo}]/u.test(quote.speaker ?? "") && quote.sentences.every((id) => spoken.has(id)))
    .sort((a, b) => quoteScore(material, b) - quoteScore(material, a));
  const chosen: (readonly [SentenceId, Highlight])[] = [];
  const heard = new Map<string, number>();
  for (const round of [1, 2]) {
    for (const quote of eligible) {
      const speaker = quote.speaker ?? "";
      const first = quote.sentences[0];
      if (chosen.length >= count || first === undefined || (heard.get(speaker) ?? 0) >= round) continue;
      if (chosen.some(([id]) => material.sentence(id).block === material.sentence(first).block)) continue;
      const item = quoteItem(material, quote, pool);
      if (item === null) continue;
      chosen.push([first, { layout: "quote", item }]);
      heard.set(speaker, (heard.get(speaker) ?? 0) + 1);
    }
  }
  return chosen;
}

function figureItem(material: Material, figure: Figure, pool: StatementPool): Item | null {
  const wordings = material.statements(figure.sentence).filter(({ text }) => text.includes(figure.value));
  const claimed = pool.claimItem(wordings);
  return claimed === null ? null : toItem(claimed, figure.value);
}

function chooseFigures(
  material: Material,
  spoken: ReadonlySet<SentenceId>,
  pool: StatementPool,
  taken: ReadonlySet<number>,
  count: number,
): readonly (readonly [SentenceId, Highlight])[] {
  const chosen: (readonly [SentenceId, Highlight])[] = [];
  const blocks = new Set(taken);
  const inDigits = material.analysis.figures.filter(({ value }) => /\p{N}/u.test(value));
  for (const figure of inDigits.sort((a, b) => b.weight - a.weight)) {
    if (chosen.length >= count) break;
    const { block } = material.sentence(figure.sentence);
    if (!spoken.has(figure.sentence) || blocks.has(block)) continue;
    const item = figureItem(material, figure, pool);
    if (item === null) continue;
    blocks.add(block);
    chosen.push([figure.sentence, { layout: "figure", item }]);
  }
  return chosen;
}

/**
 * The quotations and figures worth a slide, by the first sentence of each, at most one a paragraph: as many as the
 * talk's length bears, different speakers first.
 */
export function chooseHighlights(
  material: Material,
  spoken: ReadonlySet<SentenceId>,
  pool: StatementPool,
): ReadonlyMap<SentenceId, Highlight> {
  const seconds = [...spoken].reduce((sum, id) => sum + material.seconds(id), 0);
  const quotes = chooseQuotes(material, spoken, pool, Math.ceil(seconds / secondsPerQuote));
  const blocks = new Set(quotes.map(([id]) => material.sentence(id).block));
  const figures = chooseFigures(material, spoken, pool, blocks, Math.floor(seconds / secondsPerFigure));
  return new Map([...quotes, ...figures]);
}
