import type { JSONContent } from "@tiptap/core";
import type { Emphasis, EmphasisStyle, ListStyle, NoteLine } from "../../../slides/index.ts";

const markOf: Readonly<Record<EmphasisStyle, string>> = { strong: "bold", emphasis: "italic" };

interface LineAttributes {
  readonly kind: NoteLine["kind"];
  readonly sources: readonly string[];
  readonly list: ListStyle | null;
}

/** The attributes of a line in the editor. */
export function lineAttributes(line: NoteLine): LineAttributes {
  if (line.kind === "cue") return { kind: "cue", sources: [], list: null };
  const sources = line.kind === "sentence" ? [line.sentence] : (line.sources ?? []);
  return { kind: line.kind, sources, list: line.list ?? null };
}

/** A text cut wherever an emphasis begins or ends. */
function runsOf(line: NoteLine): readonly JSONContent[] {
  const emphasis = line.kind === "cue" ? [] : (line.emphasis ?? []);
  const edges = new Set([0, line.text.length, ...emphasis.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].filter((edge) => edge <= line.text.length).sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const marks = emphasis
      .filter((stretch) => stretch.start <= start && stretch.end >= end)
      .map(({ style }) => ({ type: markOf[style] }));
    return { type: "text", text: line.text.slice(start, end), ...(marks.length === 0 ? {} : { marks }) };
  });
}

/** A line of the notes as a node of the editor. */
export function lineNode(line: NoteLine): JSONContent {
  const attrs = { ...lineAttributes(line) };
  return line.text === "" ? { type: "line", attrs } : { type: "line", attrs, content: [...runsOf(line)] };
}

/** Notes as the editor's document, which has one line at least. */
export function notesDocument(notes: readonly NoteLine[]): JSONContent {
  const lines = notes.length === 0 ? [{ type: "line" }] : notes.map(lineNode);
  return { type: "doc", content: lines };
}

function readEmphasis(content: readonly JSONContent[], style: EmphasisStyle): readonly Emphasis[] {
  const found: Emphasis[] = [];
  let at = 0;
  for (const { text = "", marks = [] } of content) {
    const end = at + text.length;
    if (marks.some(({ type }) => type === markOf[style])) {
      const last = found.at(-1);
      if (last?.end === at) found[found.length - 1] = { ...last, end };
      else found.push({ start: at, end, style });
    }
    at = end;
  }
  return found;
}

function readLine({ attrs, content = [] }: JSONContent): NoteLine {
  const { kind = "own", sources = [], list = null } = (attrs ?? {}) as Partial<LineAttributes>;
  const text = content.map((run) => run.text ?? "").join("");
  if (kind === "cue") return { kind: "cue", text };
  const emphasis = [...readEmphasis(content, "strong"), ...readEmphasis(content, "emphasis")];
  const form = {
    ...(emphasis.length === 0 ? {} : { emphasis: emphasis.sort((a, b) => a.start - b.start) }),
    ...(list === null ? {} : { list }),
  };
  const [sentence] = sources;
  // Whether it still is the sentence is for the engine to say: it compares the words.
  if (kind === "sentence" && sentence !== undefined) return { kind: "sentence", sentence, text, ...form };
  return { kind: "own", text, ...(sources.length === 0 ? {} : { sources }), ...form };
}

/** The editor's document as notes. A lone empty line is none. */
export function readNotes(document: JSONContent): readonly NoteLine[] {
  const lines = (document.content ?? []).map(readLine);
  const [only, another] = lines;
  return another === undefined && only?.kind === "own" && only.text === "" ? [] : lines;
}
