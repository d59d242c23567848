import type { DraftBlock } from "../../draft.ts";
import { type ArticleValues, articleValues, meaningOfKey } from "./front-matter/article-values.ts";
import { joinRuns, type MarkdownRun, type PlacedBlock, runsOf, sliceRuns, withRuns } from "./placed-block.ts";
import { firstProse } from "./separate-furniture.ts";

interface MetadataLine {
  readonly key: string;
  readonly value: string;
  readonly runs: readonly MarkdownRun[];
}

/** Blocks with the metadata lines above the article told apart, and what those lines say. */
interface MetadataReading {
  readonly blocks: readonly PlacedBlock[];
  readonly values: ArticleValues;
}

/** Reads "Author: …" and "Date: …" lines, and tables of such lines, above the first paragraph of running text. */
export function readMetadataLines(blocks: readonly PlacedBlock[]): MetadataReading {
  const start = firstProse(blocks);
  const values = new Map<string, unknown>();
  const read = blocks.flatMap((placed, index) => {
    const lines = index < start ? linesOf(placed) : null;
    if (lines === null) return [placed];
    return lines.flatMap((line) => {
      if (!values.has(line.key)) values.set(line.key, line.value);
      const made = withRuns(placed, blockOf(line), line.runs);
      return made === null ? [] : [made];
    });
  });
  return { blocks: read, values: articleValues(Object.fromEntries(values)) };
}

function blockOf({ key, runs }: MetadataLine): DraftBlock {
  const known = meaningOfKey(key);
  if (known === "byline" || known === "date" || known === "publication" || known === "title")
    return { kind: known, text: runs };
  return { kind: "aside", reason: "front-matter", text: runs };
}

/** The lines of a block when all of them are `Key: value` and at least one key is known; null otherwise. */
function linesOf(placed: PlacedBlock): readonly MetadataLine[] | null {
  const lines = placed.block.kind === "table" ? tableLines(placed.block.rows) : paragraphLines(placed);
  if (lines === null || lines.length === 0) return null;
  const known = lines.filter(({ key }) => meaningOfKey(key) !== null).length;
  return known > 0 && (lines.length > 1 || known === 1) ? lines : null;
}

const linePattern = /^\s*([\p{L}][\p{L}\p{N} .()/#-]{0,30}?)\s*[:：]\s*(\S.*?)\s*$/u;
const longestValue = 160;

function paragraphLines(placed: PlacedBlock): readonly MetadataLine[] | null {
  if (placed.block.kind !== "paragraph") return null;
  const runs = runsOf(placed);
  const text = runs.map((run) => run.text).join("");
  if (text.length > 3000) return null;
  const lines: MetadataLine[] = [];
  const slice = sliceRuns(runs);
  let at = 0;
  for (const line of text.split("\n")) {
    const from = at;
    at += line.length + 1;
    if (line.trim() === "") continue;
    const [, key, value] = linePattern.exec(line) ?? [];
    if (key === undefined || value === undefined || value.length > longestValue) return null;
    lines.push({ key, value, runs: slice(from, from + line.length) });
  }
  return lines;
}

function tableLines(rows: readonly (readonly (readonly MarkdownRun[])[])[]): readonly MetadataLine[] | null {
  const lines: MetadataLine[] = [];
  for (const [label = [], cell = [], ...more] of rows) {
    const key = joinRuns(label);
    const isEmpty = more.every((other) => joinRuns(other) === "");
    if (!isEmpty || !/[:：]$/u.test(key)) return null;
    const gap = { text: " ", start: label.at(-1)?.end ?? 0, end: label.at(-1)?.end ?? 0 };
    lines.push({ key: key.slice(0, -1), value: joinRuns(cell), runs: [...label, gap, ...cell] });
  }
  return lines;
}
