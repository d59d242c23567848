import { segmentSentences } from "../language/segment-sentences.ts";
import type { ArticleBuilder, PendingSentence } from "./article-builder.ts";
import type { WrittenNote, WrittenRun, WrittenSlide } from "./written-slide.ts";

/** A line of the notes, with its sentence if it is one of the article. */
export interface SettledNote {
  readonly note: WrittenNote;
  readonly sentence: PendingSentence | null;
}

/** The sentences of a slide. */
export interface SlideSentences {
  readonly notes: readonly SettledNote[];
  /** A sentence for each row of the table. */
  readonly rows: readonly PendingSentence[];
  /** Sentences that the headline and the items are themselves; empty where they are taken from the notes. */
  readonly headline: PendingSentence | null;
  readonly items: readonly (PendingSentence | null)[];
}

interface Place {
  readonly section: number;
  /** Makes the ordinal of a new block. */
  readonly nextBlock: () => number;
}

function addTable(builder: ArticleBuilder, { body }: WrittenSlide, { section, nextBlock }: Place) {
  const { table } = body;
  if (table === null) return [];
  const block = nextBlock();
  const whole = (cells: readonly string[]) => cells.filter((cell) => cell !== "").join(" ");
  const [first] = table.rows;
  const text = whole(table.header);
  if (text !== "") {
    const start = first?.start ?? 0;
    builder.add({ text, kind: "table-row", section, start, end: start, block }, true);
  }
  const rows = table.rows.map(({ cells, start, end }) =>
    builder.add({ text: whole(cells), kind: "table-row", section, start, end, block }, true),
  );
  builder.addBlock(section, (idOf) => ({
    kind: "table",
    caption: [],
    header: table.header,
    rows: rows.map((row, index) => ({ cells: table.rows[index]?.cells ?? [], sentence: idOf(row) })),
  }));
  return rows;
}

function addPicture(builder: ArticleBuilder, { body }: WrittenSlide, { section }: Place): void {
  const { image } = body;
  if (image !== null && image.src !== "") builder.addBlock(section, () => ({ kind: "image", ...image, caption: [] }));
}

function addCode(builder: ArticleBuilder, { body }: WrittenSlide, { section, nextBlock }: Place): void {
  const { code } = body;
  const text = code?.text.replace(/\s+/gu, " ").trim() ?? "";
  if (code === null || text === "") return;
  const { start, end, language } = code;
  const sentence = builder.add({ text, kind: "code", section, start, end, block: nextBlock() });
  builder.addBlock(section, (idOf) => ({ kind: "code", language, text: code.text, sentence: idOf(sentence) }));
}

function addNotes(builder: ArticleBuilder, notes: readonly WrittenNote[], { section, nextBlock }: Place) {
  let paragraph = -1;
  let block = 0;
  const open = new Map<number, PendingSentence[]>();
  const settled = notes.map((note): SettledNote => {
    if (note.kind !== "sentence") return { note, sentence: null };
    if (note.paragraph !== paragraph) block = nextBlock();
    paragraph = note.paragraph;
    const { text, start, end } = note;
    const pending: PendingSentence = { text, kind: "paragraph", section, start, end, block };
    const sentence = builder.add(pending);
    if (sentence === pending) open.set(block, [...(open.get(block) ?? []), sentence]);
    return { note, sentence };
  });
  for (const sentences of open.values()) {
    builder.addBlock(section, (idOf) => ({ kind: "paragraph", sentences: sentences.map(idOf) }));
  }
  return settled;
}

function cutRuns(runs: readonly WrittenRun[], from: number, to: number): readonly WrittenRun[] {
  let at = 0;
  return runs.flatMap(({ text, styles }) => {
    const start = at;
    at += text.length;
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return part === "" ? [] : [{ text: part, styles }];
  });
}

/** Paragraphs of another tool's notes cut to sentences: its line breaks mean nothing. */
function cutNotes(notes: readonly WrittenNote[], language: string): readonly WrittenNote[] {
  const paragraphs: WrittenNote[] = [];
  for (const note of notes) {
    const last = paragraphs.at(-1);
    if (last === undefined || last.paragraph !== note.paragraph || note.kind !== "sentence") paragraphs.push(note);
    else {
      const runs = [...last.runs, { text: " ", styles: new Set<never>() }, ...note.runs];
      paragraphs.splice(-1, 1, { ...last, runs, text: `${last.text} ${note.text}`, end: note.end });
    }
  }
  return paragraphs.flatMap((note) => {
    if (note.kind !== "sentence" || note.list !== null) return [note];
    return segmentSentences(note.text, language).map(({ start, end }) => ({
      ...note,
      text: note.text.slice(start, end),
      runs: cutRuns(note.runs, start, end),
    }));
  });
}

/** The sentences of a slide of our own: its notes hold the article's, and what it shows was taken from them. */
export function gatherOwnSentences(builder: ArticleBuilder, slide: WrittenSlide, place: Place): SlideSentences {
  const rows = addTable(builder, slide, place);
  addPicture(builder, slide, place);
  addCode(builder, slide, place);
  return { notes: addNotes(builder, slide.notes, place), rows, headline: null, items: [] };
}

/** The sentences of a slide of another tool: everything in it is text of the file. */
export function gatherAllSentences(
  builder: ArticleBuilder,
  slide: WrittenSlide,
  place: Place,
  language: string,
): SlideSentences {
  const { section, nextBlock } = place;
  const { headline, items } = slide.body;
  const said = (text: string, start: number, end: number, kind: "heading" | "list-item") =>
    builder.add({ text, kind, section, start, end, block: nextBlock() });
  const title =
    headline === null || headline.text === "" ? null : said(headline.text, headline.start, headline.end, "heading");
  const rows = addTable(builder, slide, place);
  addPicture(builder, slide, place);
  addCode(builder, slide, place);
  const lines = items.map(({ text, start, end }) => (text === "" ? null : said(text, start, end, "list-item")));
  const listed = items.flatMap(({ depth }, index) => {
    const line = lines[index] ?? null;
    return line?.kind === "list-item" && line.section === section ? [{ depth, line }] : [];
  });
  if (listed.length > 0) {
    builder.addBlock(section, (idOf) => ({
      kind: "list",
      ordered: false,
      items: listed.map(({ depth, line }) => ({ depth, sentences: [idOf(line)] })),
    }));
  }
  const notes = addNotes(builder, cutNotes(slide.notes, language), place);
  return { notes, rows, headline: title, items: lines };
}
