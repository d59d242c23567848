import type { Article, Sentence, SentenceId, SetAsideReason } from "../../article/article.ts";
import type { LedgerEntry, Slide } from "../deck.ts";

interface Places {
  readonly shown: ReadonlyMap<SentenceId, ReadonlySet<string>>;
  readonly spoken: ReadonlyMap<SentenceId, ReadonlySet<string>>;
}

function add(places: Map<SentenceId, Set<string>>, id: SentenceId, slide: string): void {
  const known = places.get(id);
  if (known === undefined) places.set(id, new Set([slide]));
  else known.add(slide);
}

/** Header rows of tables, by the block they stand in: they are shown wherever a row of theirs is. */
function headerRows(article: Article): ReadonlyMap<number, SentenceId> {
  const rows = new Set(
    article.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(({ sentence }) => sentence) : [])),
    ),
  );
  const headers = article.sentences.filter(({ id, kind }) => kind === "table-row" && !rows.has(id));
  return new Map(headers.map(({ id, block }) => [block, id]));
}

function shownSentences(slide: Slide, headerOf: (row: SentenceId) => SentenceId | undefined): readonly SentenceId[] {
  const stated = [slide.headline, ...slide.items].flatMap(({ sources }) => sources);
  if (slide.layout !== "table") return stated;
  const rows = slide.table.rows.map(({ source }) => source);
  const header = rows[0] === undefined ? undefined : headerOf(rows[0]);
  return [...stated, ...rows, ...(header === undefined ? [] : [header])];
}

function findPlaces(article: Article, slides: readonly Slide[]): Places {
  const headers = headerRows(article);
  const blocks = new Map(article.sentences.map(({ id, block }) => [id, block]));
  const headerOf = (row: SentenceId) => headers.get(blocks.get(row) ?? -1);
  const shown = new Map<SentenceId, Set<string>>();
  const spoken = new Map<SentenceId, Set<string>>();
  for (const slide of slides) {
    for (const id of shownSentences(slide, headerOf)) add(shown, id, slide.id);
    for (const line of slide.notes) if (line.kind === "sentence") add(spoken, line.sentence, slide.id);
  }
  return { shown, spoken };
}

/** Why a sentence of the article itself is neither shown nor spoken. A heading goes with what stands under it. */
function ownReason(article: Article, { kind, section }: Sentence): SetAsideReason {
  if (kind === "footnote") return "footnote";
  if (kind === "caption") return "missing-picture";
  if (kind === "table-row") return "table-left-out";
  if (kind !== "heading") return "length";
  const blocks = article.sections[section]?.blocks ?? [];
  const kinds = new Set(blocks.map((block) => block.kind));
  if (kinds.size === 1 && kinds.has("image")) return "missing-picture";
  return kinds.size === 1 && kinds.has("footnote") ? "footnote" : "length";
}

/**
 * The ledger: what became of each sentence, in the article's order. A sentence is shown only when its full text is on
 * the slide or in its notes as well.
 */
export function accountSentences(article: Article, slides: readonly Slide[]): readonly LedgerEntry[] {
  const { shown, spoken } = findPlaces(article, slides);
  return article.sentences.map((sentence) => {
    const { id, asideReason } = sentence;
    const onSlides = shown.get(id);
    const inNotes = spoken.get(id);
    const slidesOf = [...new Set([...(onSlides ?? []), ...(inNotes ?? [])])];
    const inFull = inNotes !== undefined || sentence.kind === "table-row";
    if (onSlides !== undefined && inFull) return { sentence: id, fate: "shown", slides: slidesOf, reason: null };
    if (inNotes !== undefined) return { sentence: id, fate: "spoken", slides: slidesOf, reason: null };
    return { sentence: id, fate: "set-aside", slides: [], reason: asideReason ?? ownReason(article, sentence) };
  });
}
