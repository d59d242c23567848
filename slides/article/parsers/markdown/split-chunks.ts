/** A stretch of Markdown that can be parsed by itself. */
export interface MarkdownChunk {
  readonly text: string;
  /** Where it begins in the whole. */
  readonly start: number;
}

/** Shorter files are parsed in one piece. UTF-16 units. */
const longestWhole = 32_000;
/** A chunk ends at the first safe place after this length: the parser's work grows faster than the length. */
const chunkLength = 4_000;
/** A paragraph or table that is still going on after this is cut at the end of a line. */
const longestChunk = { length: 24_000, lines: 800 };

const fencePattern = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/u;
/** HTML blocks that blank lines do not end (CommonMark 0.31, HTML blocks, start conditions 1 to 5). */
const htmlBlocks: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:pre|script|style|textarea)(?:[\s>]|$)/iu, /<\/(?:pre|script|style|textarea)>/iu],
  [/^ {0,3}<!--/u, /-->/u],
  [/^ {0,3}<\?/u, /\?>/u],
  [/^ {0,3}<!\[CDATA\[/u, /\]\]>/u],
  [/^ {0,3}<![A-Za-z]/u, />/u],
];

interface OpenBlock {
  readonly closes: (line: string) => boolean;
}

/**
 * Cuts long Markdown where a block begins at the margin after a blank line: not in fenced code, not in HTML that blank
 * lines do not end. A list cut there goes on as another list. Linear.
 */
export function splitChunks(text: string): readonly MarkdownChunk[] {
  if (text.length <= longestWhole) return [{ text, start: 0 }];
  const chunks: MarkdownChunk[] = [];
  let start = 0;
  let at = 0;
  let lines = 0;
  let isAfterBlank = false;
  let open: OpenBlock | null = null;
  while (at < text.length) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, end).trimEnd();
    const isSafe = isAfterBlank && at - start >= chunkLength && /^[^\s>]/u.test(line);
    if (open === null && (isSafe || at - start >= longestChunk.length || lines >= longestChunk.lines)) {
      chunks.push({ text: text.slice(start, at), start });
      start = at;
      lines = 0;
    }
    if (open === null) open = opensBlock(line);
    else if (open.closes(line)) open = null;
    isAfterBlank = line === "";
    at = end;
    lines += 1;
  }
  chunks.push({ text: text.slice(start), start });
  return chunks;
}

function opensBlock(line: string): OpenBlock | null {
  const [, fence, info = ""] = fencePattern.exec(line.slice(0, 300)) ?? [];
  if (fence !== undefined && !(fence.startsWith("`") && info.includes("`"))) {
    return { closes: (other) => isClosingFence(other, fence) };
  }
  const html = htmlBlocks.find(([start]) => start.test(line));
  if (html === undefined) return null;
  const [, end] = html;
  return end.test(line.slice(1)) ? null : { closes: (other) => end.test(other) };
}

function isClosingFence(line: string, fence: string): boolean {
  const bare = line.replace(/^[ \t>]*/u, "");
  return bare.length >= fence.length && bare === fence.charAt(0).repeat(bare.length);
}
