import { fenceHighlights } from "./fence-highlights.ts";

/** Stands for a character that must not be read as markup; the text gets the original back. */
export const maskedCharacter = "\ufffc";
/** Stands for a container mark too deep to follow; it shows nothing. */
export const droppedMark = "\u200b";

/** Source made safe to hand to the Markdown parser, of the same length, so that places stay the same. */
interface PreparedMarkdown {
  readonly text: string;
  /** True when nesting or markup was so dense that part of it is read as plain text. */
  readonly simplified: boolean;
}

/** Quotations and lists inside each other on one line; nobody writes more, and each level costs work on every line. */
const deepestNesting = 24;
/** Columns of indentation beyond which a list mark opens no further level. */
const deepestIndent = 60;
/**
 * The parser's work on a paragraph grows with the square of its markup characters. This many steps take about a
 * second; the densest paragraphs beyond it are read as plain text.
 */
const workBudget = 3e7;

/** Masks front matter (`bodyStart`) and what would make the parser's work grow with the square of the input. */
export function prepareMarkdown(source: string, bodyStart: number): PreparedMarkdown {
  const blanked = source.slice(0, bodyStart).replace(/[^\n]/gu, " ");
  const body = source.slice(bodyStart).replace(/^\ufeff/u, " ");
  const closed = freeUnclosed(fenceHighlights(body));
  const sparse = limitDensity(limitNesting(closed));
  return { text: blanked + sparse, simplified: sparse !== closed };
}

/** HTML that runs to its end mark, over blank lines too, and to the end of the file when there is none. */
const runningHtml: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/<(?=!--)/gu, /-->/gu],
  [/<(?=\?)/gu, /\?>/gu],
  [/<(?=!\[CDATA\[)/gu, /\]\]>/gu],
  [/<(?=(?:script|style|pre|textarea)[\s>])/giu, /<\/(?:script|style|pre|textarea)>/giu],
];

/** A comment or script that is never closed would swallow the rest of the article: its opening is read as text. */
function freeUnclosed(body: string): string {
  return runningHtml.reduce((text, [open, close]) => {
    if (text.search(open) < 0) return text;
    let end = 0;
    for (const match of text.matchAll(close)) end = match.index + match[0].length;
    return text.slice(0, end) + text.slice(end).replace(open, maskedCharacter);
  }, body);
}

const containerMark = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/uy;
const mayBeDeep = /(?:[>+*-][ \t]*|\d[.)][ \t]+){25}|^[ \t]{50,}(?:[-+*]|\d{1,9}[.)])[ \t]/mu;

function limitNesting(body: string): string {
  if (!mayBeDeep.test(body)) return body;
  return body
    .split("\n")
    .map((line) => (/^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})\r?$/u.test(line) ? line : limitLine(line)))
    .join("\n");
}

function limitLine(line: string): string {
  const indent = /^[ \t]*/u.exec(line)?.[0].length ?? 0;
  if (indent > deepestIndent) return line.replace(/^([ \t]*)([-+*]|\d{1,9}[.)])(?=[ \t])/u, maskMark);
  let at = 0;
  let depth = 0;
  containerMark.lastIndex = 0;
  let kept = line.length;
  while (containerMark.test(line)) {
    at = containerMark.lastIndex;
    depth += 1;
    if (depth === deepestNesting) kept = at;
  }
  if (depth <= deepestNesting) return line;
  return line.slice(0, kept) + line.slice(kept, at).replace(/[^ \t]/gu, droppedMark) + line.slice(at);
}

function maskMark(_whole: string, indent: string, mark: string): string {
  return indent + maskedCharacter.repeat(mark.length);
}

/** Marks that open or close formatting, links and cells; fences of three and more are not among them. */
const markup = /[*_[\]|<]|(?<!`)`{1,2}(?!`)|(?<!~)~{1,2}(?!~)/gu;
/** HTML blocks are taken as they are, whatever is in them (CommonMark 0.31, HTML blocks, start conditions 1, 2 and 6). */
const htmlBlock =
  /^\s*<(?:!--|\/?(?:address|article|aside|blockquote|center|details|dialog|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul)(?:[\s/>]|$))/iu;
/** Where a paragraph can begin: after a blank line, at a list mark, a quotation mark, a heading. */
const paragraphStart = /\n(?=[ \t]*(?:\r?\n|[-+*>#]|\d{1,9}[.)]))/u;
const delimiterRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\||$)/mu;

function limitDensity(body: string): string {
  const whole = workOn(body);
  if (whole.work <= workBudget) return body;
  // The rows of a table are read one by one.
  const regions = body
    .split(paragraphStart)
    .flatMap((part) => (delimiterRow.test(part) ? part.split(/\n(?=[ \t]*\|)/u) : [part]));
  const works = regions.map((region, index) => ({ index, ...workOn(region) }));
  let work = works.reduce((sum, region) => sum + region.work, 0);
  for (const region of works.sort((one, other) => other.work - one.work)) {
    if (work <= workBudget) break;
    work -= region.work;
    regions[region.index] = (regions[region.index] ?? "").replace(markup, (mark) =>
      maskedCharacter.repeat(mark.length),
    );
  }
  return regions.join("\n");
}

/** The parser's steps on one paragraph: every mark may move everything read before it. */
function workOn(text: string): { readonly work: number } {
  const marks = htmlBlock.test(text) ? 0 : (text.match(markup)?.length ?? 0);
  return { work: marks === 0 ? 0 : marks * (marks + (text.match(/\n/gu)?.length ?? 0)) };
}
