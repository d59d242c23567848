import type { DraftBlock } from "../../draft.ts";
import { asAside, joinRuns, type MarkdownRun, type PlacedBlock, runsOf, sliceRuns, withRuns } from "./placed-block.ts";
import { safeImage } from "./safe-address.ts";

/** Marks of site generators (Liquid, Jinja, Hugo, Nunjucks, kramdown, ERB) and what closes them. */
const closers: Readonly<Record<string, string>> = {
  "{{<": ">}}",
  "{{%": "%}}",
  "{{": "}}",
  "{%": "%}",
  "{#": "#}",
  "<%": "%>",
  "{:": "}",
};
const openPattern = /\{\{[<%]?|\{%|\{#(?=\s)|<%|\{:(?=[ .#\w])/gu;
/** Fences of directives (`:::note`) and tables of contents to be made by a generator. */
const linePattern = /^[ \t]*:{3,}[ \t]*(?:\{[^}\n]*\}|[\w-]+(?:\{[^}\n]*\})?)?|^[ \t]*\[\[?_?toc_?\]\]?[ \t]*$/gimu;
/** Attributes after a heading. kramdown takes only ASCII names; anything else is shown as written. */
const headingAttributes = /[ \t]*\{[#.][\w:.#=" '-]*\}\s*$/u;
const moduleLine =
  /^(?:import\s[^;]+?\sfrom\s+["'][^"']+["']|import\s+["'][^"']+["']|export\s+(?:const|default|let)\s.*);?$/u;

interface Mark {
  readonly from: number;
  readonly to: number;
}

/** Takes template marks out of the text: each becomes a set-aside line after its block, and an image when it names one. */
export function separateTemplateMarks(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  return blocks.flatMap((placed) => {
    const runs = runsOf(placed);
    if (placed.block.kind === "code" || runs.length === 0) return [placed];
    const text = runs.map((run) => run.text).join("");
    if (placed.block.kind === "paragraph" && text.split("\n").every((line) => moduleLine.test(line.trim()))) {
      return [asAside(placed, "page-furniture")];
    }
    const marks = findMarks(placed.block, runs, text);
    return marks.length === 0 ? [placed] : separate(placed, runs, marks);
  });
}

function findMarks(block: DraftBlock, runs: readonly MarkdownRun[], text: string): readonly Mark[] {
  if (!/[{<:[]/u.test(text)) return [];
  const marks: Mark[] = [...pairedMarks(runs, text)];
  for (const match of text.matchAll(linePattern)) {
    if (match[0].trim() !== "") marks.push({ from: match.index, to: match.index + match[0].length });
  }
  const attributes = block.kind === "heading" ? headingAttributes.exec(text.slice(-200)) : null;
  if (attributes !== null) marks.push({ from: text.length - attributes[0].length, to: text.length });
  const sorted = marks.sort((one, other) => one.from - other.from);
  return sorted.filter((mark, index) => index === 0 || mark.from >= (sorted[index - 1]?.to ?? 0));
}

/** Linear: a mark that is never closed is looked for once. */
function* pairedMarks(runs: readonly MarkdownRun[], text: string): Generator<Mark> {
  const unclosed = new Set<string>();
  const isInCode = codeAt(runs);
  let from = 0;
  for (const match of text.matchAll(openPattern)) {
    const [opener] = match;
    const closer = closers[opener] ?? "}}";
    if (match.index < from || unclosed.has(closer) || isInCode(match.index)) continue;
    const close = text.indexOf(closer, match.index + opener.length);
    if (close < 0) unclosed.add(closer);
    else {
      const mark = withImageMark(text, match.index, close + closer.length);
      from = mark.to;
      yield mark;
    }
  }
}

/** `![A chart]({{ "chart.svg" | url }})`: the mark stands where Markdown wants an address. */
function withImageMark(text: string, from: number, to: number): Mark {
  const before = /!\[[^\]]*\]\(\s*$/u.exec(text.slice(Math.max(0, from - 400), from))?.[0];
  const after = /^\s*\)/u.exec(text.slice(to, to + 20))?.[0];
  return before === undefined || after === undefined
    ? { from, to }
    : { from: from - before.length, to: to + after.length };
}

/** Whether a place is in inline code, for places that grow. */
function codeAt(runs: readonly MarkdownRun[]): (at: number) => boolean {
  let index = 0;
  let end = runs[0]?.text.length ?? 0;
  return (at) => {
    while (index < runs.length && end <= at) {
      index += 1;
      end += runs[index]?.text.length ?? 0;
    }
    return runs[index]?.code === true;
  };
}

function separate(placed: PlacedBlock, runs: readonly MarkdownRun[], marks: readonly Mark[]): PlacedBlock[] {
  const slice = sliceRuns(runs);
  const kept: MarkdownRun[] = [];
  const before: PlacedBlock[] = [];
  const after: PlacedBlock[] = [];
  let from = 0;
  for (const mark of marks) {
    kept.push(...slice(from, mark.from));
    from = mark.to;
    const isBefore = after.length === 0 && joinRuns(kept) === "";
    (isBefore ? before : after).push(...setAside(placed, slice(mark.from, mark.to)));
  }
  kept.push(...slice(from, Number.POSITIVE_INFINITY));
  const rest = withRuns(placed, { ...placed.block, text: kept } as DraftBlock, kept);
  return [...before, ...(rest === null ? [] : [rest]), ...after];
}

function setAside(placed: PlacedBlock, runs: readonly MarkdownRun[]): PlacedBlock[] {
  const text = joinRuns(runs);
  const image = imageOf(text);
  const block: DraftBlock = { kind: "aside", reason: image === null ? "page-furniture" : "image-residue", text: runs };
  const aside = withRuns(placed, block, runs);
  if (aside === null) return [];
  return image === null ? [aside] : [{ ...aside, block: image }, aside];
}

const imagePath = /["'(\s=]([^\s"'()=]+\.(?:png|jpe?g|gif|svg|webp|avif))["')\s]/iu;

function imageOf(mark: string): DraftBlock | null {
  const src = safeImage(imagePath.exec(mark)?.[1] ?? "");
  if (src === null) return null;
  const named = /\balt\s*=\s*"([^"]*)"/iu.exec(mark)?.[1];
  const marked = /^!\[([^\]]*)\]/u.exec(mark)?.[1];
  const second = /\.\w{3,4}["']\s*,?\s*(?:["'])(.+)["']\s*%\}$/u.exec(mark)?.[1];
  return { kind: "image", src, alt: (named ?? marked ?? second ?? "").trim(), caption: [] };
}
