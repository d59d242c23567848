import type { Article, SentenceId } from "../article/article.ts";
import type { Emphasis, EmphasisStyle, Item, Layout, NoteLine, Slide, SlideChange, Statement } from "../deck/deck.ts";
import { deckWords } from "../deck/deck-words.ts";
import { headlineStem } from "../edit/slides/continued-headline.ts";
import { plannedSeconds } from "../edit/talk-seconds.ts";
import type { PendingSentence } from "./article-builder.ts";
import type { FindSources } from "./find-sources.ts";
import type { SettledNote, SlideSentences } from "./gather-sentences.ts";
import type { WrittenItem, WrittenRun, WrittenSlide } from "./written-slide.ts";

/** What slides are made with. */
export interface SlideSetting {
  readonly article: Article;
  readonly idOf: (sentence: PendingSentence) => SentenceId;
  readonly findSources: FindSources;
  /** True for slides of another tool, which are their author's as they are. */
  readonly isForeign: boolean;
}

interface Settled {
  readonly id: string;
  readonly section: number;
  readonly layout: Layout;
  readonly sentences: SlideSentences;
}

/** Layouts whose lines the product makes of what it knows of the article. */
const productLayouts: ReadonlySet<Layout> = new Set<Layout>(["cover", "agenda", "sources"]);

const styles: readonly EmphasisStyle[] = ["strong", "emphasis"];

/** Stretches of the styles; runs that touch are one. */
function readEmphasis(runs: readonly WrittenRun[]): readonly Emphasis[] {
  const found = styles.flatMap((style) => {
    const stretches: { start: number; end: number; style: EmphasisStyle }[] = [];
    let at = 0;
    for (const run of runs) {
      const start = at;
      at += run.text.length;
      if (!run.styles.has(style)) continue;
      const last = stretches.at(-1);
      if (last?.end === start) last.end = at;
      else stretches.push({ start, end: at, style });
    }
    return stretches;
  });
  return found.sort((one, other) => one.start - other.start);
}

function makeNote({ note, sentence }: SettledNote, idOf: SlideSetting["idOf"]): NoteLine {
  const { text } = note;
  if (note.kind === "cue") return { kind: "cue", text };
  const emphasis = readEmphasis(note.runs);
  const form = { ...(emphasis.length === 0 ? {} : { emphasis }), ...(note.list === null ? {} : { list: note.list }) };
  return sentence === null
    ? { kind: "own", text, ...form }
    : { kind: "sentence", sentence: idOf(sentence), text, ...form };
}

function makeStatement(text: string, sources: readonly SentenceId[], isOwn: boolean): Statement {
  return { text, sources, own: sources.length === 0 && isOwn };
}

function makeHeadline(slide: WrittenSlide, settled: Settled, setting: SlideSetting): Statement {
  const text = slide.body.headline?.text ?? "";
  const { headline, notes } = settled.sentences;
  if (headline !== null) return makeStatement(text, [setting.idOf(headline)], false);
  const words: readonly string[] = Object.values(deckWords(setting.article.language));
  const stem = headlineStem(text);
  if (words.includes(stem)) return makeStatement(text, [], false);
  const nearby = notes.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]));
  const sources = setting.findSources({ text: stem, label: "", detail: "", layout: null }, nearby);
  return makeStatement(text, sources.map(setting.idOf), true);
}

function makeItem(item: WrittenItem, index: number, settled: Settled, setting: SlideSetting): Item {
  const { text, label, detail, depth } = item;
  const { layout, sentences } = settled;
  const itself = sentences.items[index] ?? null;
  const nearby = sentences.notes.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]));
  const found = itself === null ? setting.findSources({ text, label, detail, layout }, nearby) : [itself];
  return { ...makeStatement(text, found.map(setting.idOf), !productLayouts.has(layout)), label, detail, depth };
}

function changesOf(isForeign: boolean, headline: Statement, items: readonly Item[], notes: readonly NoteLine[]) {
  const changes: readonly (SlideChange | null)[] = [
    isForeign ? "added" : null,
    headline.own ? "headline" : null,
    items.some(({ own }) => own) ? "items" : null,
    notes.some(({ kind }) => kind === "own") ? "notes" : null,
  ];
  return changes.filter((change) => change !== null);
}

/** A slide of what stands in the Markdown. What has no source in the article is somebody's own and marked so. */
export function makeSlide(written: WrittenSlide, settled: Settled, setting: SlideSetting): Slide {
  const { body, attributes } = written;
  const { id, section, layout, sentences } = settled;
  const headline = makeHeadline(written, settled, setting);
  const items = body.items.map((item, index) => makeItem(item, index, settled, setting));
  const notes = sentences.notes.map((note) => makeNote(note, setting.idOf));
  const changes = changesOf(setting.isForeign, headline, items, notes);
  const base = {
    id,
    headline,
    items,
    notes,
    seconds: attributes.seconds ?? 0,
    section,
    ...(attributes.hidden ? { hidden: true as const } : {}),
    ...(changes.length === 0 ? {} : { changes }),
  };
  const slide = layOut(base, layout, written, sentences.rows.map(setting.idOf));
  return attributes.seconds === null ? { ...slide, seconds: plannedSeconds(slide, setting.article) } : slide;
}

function layOut(
  base: Omit<Slide, "layout" | "image" | "table" | "code">,
  layout: Layout,
  { body }: WrittenSlide,
  rows: readonly SentenceId[],
): Slide {
  switch (layout) {
    case "image":
      return { ...base, layout, image: body.image ?? { src: "", alt: "" } };
    case "table": {
      const cells = rows.map((source, index) => ({ cells: body.table?.rows[index]?.cells ?? [], source }));
      return { ...base, layout, table: { header: body.table?.header ?? [], rows: cells } };
    }
    case "code":
      return { ...base, layout, code: { language: body.code?.language ?? "", text: body.code?.text ?? "" } };
    default:
      return { ...base, layout };
  }
}
