import type { Article, Block, Section, Sentence, SentenceId, SetAsideReason } from "../../article/article.ts";
import type { Picture } from "../../article/picture.ts";
import type { Deck, LedgerEntry } from "../../deck/deck.ts";

/** A sentence that the handout prints. */
export interface PrintedSentence {
  readonly sentence: Sentence;
  /** True when text of the article was left out between the printed sentence before and this one. */
  readonly isAfterGap: boolean;
}

export type Passage = readonly PrintedSentence[];

/** A block of the article with only what the handout prints. */
export type FlowBlock =
  | { readonly kind: "paragraph" | "quotation"; readonly sentences: Passage }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly { readonly depth: number; readonly sentences: Passage }[];
    }
  | {
      readonly kind: "table";
      readonly caption: Passage;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "image"; readonly src: string; readonly alt: string; readonly caption: Passage }
  | { readonly kind: "code"; readonly language: string; readonly text: string };

/** A section of the article as the handout prints it. */
export interface FlowSection {
  /** Index into `Article.sections`. */
  readonly index: number;
  /** Null for the text before the first heading. */
  readonly heading: string | null;
  readonly level: number;
  readonly blocks: readonly FlowBlock[];
}

export interface Footnote {
  readonly label: string;
  readonly sentences: Passage;
}

/** Everything of the article that the handout prints as running text. */
export interface ArticleFlow {
  readonly sections: readonly FlowSection[];
  readonly footnotes: readonly Footnote[];
}

interface Selection {
  readonly hasPicture: (src: string) => boolean;
  readonly altOf: (image: Extract<Block, { kind: "image" }>) => string;
  readonly take: (ids: readonly SentenceId[]) => Passage;
  /** Sentences asked for so far. */
  readonly seen: ReadonlySet<SentenceId>;
}

/** Shown and spoken sentences are printed; footnotes are set aside from the talk, not from the paper. */
function isPrinted({ fate, reason }: LedgerEntry): boolean {
  return fate !== "set-aside" || reason === "footnote";
}

const gapReasons: ReadonlySet<SetAsideReason> = new Set(["length", "hidden-slide", "user", "redacted"]);

/** Only text of the article leaves a gap: page furniture does not. */
function leavesGap({ fate, reason }: LedgerEntry): boolean {
  return fate === "set-aside" && reason !== null && gapReasons.has(reason);
}

/** The alternative texts of pictures as the deck has them, where the user may have changed them. */
function slideAlts({ slides }: Deck): ReadonlyMap<string, string> {
  const images = slides.flatMap((slide) => (slide.layout === "image" ? [slide.image] : []));
  return new Map([...images].reverse().map(({ src, alt }) => [src, alt]));
}

/** Picks printed sentences in reading order and remembers where something was left out. */
function createSelection(article: Article, deck: Deck, pictures: readonly Picture[]): Selection {
  const sentences = new Map(article.sentences.map((sentence) => [sentence.id, sentence]));
  const ledger = new Map(deck.ledger.map((entry) => [entry.sentence, entry]));
  const seen = new Set<SentenceId>();
  let isAfterGap = false;
  const take = (ids: readonly SentenceId[]) => {
    const passage: PrintedSentence[] = [];
    for (const id of ids) {
      const sentence = sentences.get(id);
      const entry = ledger.get(id);
      seen.add(id);
      if (sentence === undefined || entry === undefined) continue;
      if (isPrinted(entry)) {
        passage.push({ sentence, isAfterGap });
        isAfterGap = false;
      } else if (leavesGap(entry)) isAfterGap = true;
    }
    return passage;
  };
  const sources = new Set(pictures.map(({ src }) => src));
  const alts = slideAlts(deck);
  return { take, seen, hasPicture: (src) => sources.has(src), altOf: ({ src, alt }) => alts.get(src) ?? alt };
}

/** The printed part of a block; null when nothing of it is printed, or when it is a footnote. */
function pickBlock(block: Block, { take, hasPicture, altOf }: Selection): FlowBlock | null {
  switch (block.kind) {
    case "paragraph":
    case "quotation": {
      const sentences = take(block.sentences);
      return sentences.length === 0 ? null : { kind: block.kind, sentences };
    }
    case "list": {
      const items = block.items.map(({ depth, sentences }) => ({ depth, sentences: take(sentences) }));
      const printed = items.filter(({ sentences }) => sentences.length > 0);
      return printed.length === 0 ? null : { kind: "list", ordered: block.ordered, items: printed };
    }
    case "table": {
      const caption = take(block.caption);
      const rows = block.rows.filter(({ sentence }) => take([sentence]).length > 0).map(({ cells }) => cells);
      return rows.length === 0 && caption.length === 0 ? null : { kind: "table", caption, header: block.header, rows };
    }
    case "image": {
      const caption = take(block.caption);
      const isPrintable = hasPicture(block.src) || caption.length > 0;
      return isPrintable ? { kind: "image", src: block.src, alt: altOf(block), caption } : null;
    }
    case "code":
      return take([block.sentence]).length === 0 ? null : { kind: "code", language: block.language, text: block.text };
    case "footnote":
      return null;
  }
}

const notRunningText: ReadonlySet<Sentence["kind"]> = new Set(["title", "byline", "date", "publication", "heading"]);

/** What the heads of the printed tables say, without blanks: a head is a sentence too, which stands in no row. */
function tableHeads(sections: readonly FlowSection[]): ReadonlySet<string> {
  const blocks = sections.flatMap((section) => section.blocks);
  return new Set(blocks.flatMap((block) => (block.kind === "table" ? [squeeze(block.header.join(""))] : [])));
}

function squeeze(text: string): string {
  return text.replace(/\s/gu, "");
}

/**
 * Sentences that stand in no block and are printed all the same: the standfirst, and page text that the user took back
 * in. Each source block becomes a paragraph of its section, the lead when it has none.
 */
function pickStrays(
  article: Article,
  { take, seen }: Selection,
  heads: ReadonlySet<string>,
): ReadonlyMap<number, readonly FlowBlock[]> {
  const groups = new Map<number, { section: number; ids: SentenceId[] }>();
  for (const { id, kind, block, section, text } of article.sentences) {
    if (seen.has(id) || notRunningText.has(kind)) continue;
    if (kind === "table-row" && heads.has(squeeze(text))) continue;
    const group = groups.get(block) ?? { section: Math.max(0, section), ids: [] };
    group.ids.push(id);
    groups.set(block, group);
  }
  const strays = new Map<number, FlowBlock[]>();
  for (const { section, ids } of groups.values()) {
    const sentences = take(ids).map(({ sentence }) => ({ sentence, isAfterGap: false }));
    if (sentences.length === 0) continue;
    const ofSection = strays.get(section) ?? [];
    ofSection.push({ kind: "paragraph", sentences });
    strays.set(section, ofSection);
  }
  return strays;
}

function firstPlace(block: FlowBlock): number {
  switch (block.kind) {
    case "paragraph":
    case "quotation":
      return block.sentences[0]?.sentence.start ?? 0;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/** Puts strays before the first paragraph that stands after them in the source, else at the end. */
function mergeStrays(blocks: readonly FlowBlock[], strays: readonly FlowBlock[]): readonly FlowBlock[] {
  const merged: FlowBlock[] = [];
  let used = 0;
  for (const block of blocks) {
    const place = firstPlace(block);
    const isPlaced = place < Number.POSITIVE_INFINITY;
    for (let stray = strays[used]; isPlaced && stray !== undefined && firstPlace(stray) < place; stray = strays[used]) {
      merged.push(stray);
      used += 1;
    }
    merged.push(block);
  }
  return [...merged, ...strays.slice(used)];
}

function pickSection(section: Section, index: number, selection: Selection): FlowSection {
  const { headingSentence, level } = section;
  const isHeaded = headingSentence === null || selection.take([headingSentence]).length > 0;
  const heading = isHeaded ? section.heading : null;
  return { index, heading, level, blocks: section.blocks.flatMap((block) => pickBlock(block, selection) ?? []) };
}

function pickFootnotes({ sections }: Article, { take }: Selection): readonly Footnote[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== "footnote") return [];
      const sentences = take(block.sentences).map(({ sentence }) => ({ sentence, isAfterGap: false }));
      return sentences.length === 0 ? [] : [{ label: block.label, sentences }];
    }),
  );
}

/**
 * The running text of a handout: every shown or spoken sentence of the article, in full, in its order and its blocks.
 * A section of which nothing is printed is left out, and so is a picture that is not at hand.
 */
export function readArticleFlow(article: Article, deck: Deck, pictures: readonly Picture[]): ArticleFlow {
  const selection = createSelection(article, deck, pictures);
  const picked = article.sections.map((section, index) => pickSection(section, index, selection));
  const footnotes = pickFootnotes(article, selection);
  const strays = pickStrays(article, selection, tableHeads(picked));
  const sections = picked.map((section) => ({
    ...section,
    blocks: mergeStrays(section.blocks, strays.get(section.index) ?? []),
  }));
  return { sections: sections.filter(({ heading, blocks }) => heading !== null || blocks.length > 0), footnotes };
}
