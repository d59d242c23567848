/** Punctuation that can begin markup anywhere in a line (CommonMark 0.31, GFM tables and strikethrough, math). */
const inlineMarks = /[\\`*[\]<>|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;

/** GitHub's addition makes links of addresses and takes escapes in them for part of the address. */
const markedAddress = /(?<=(?:https?|ftp)):(?=\/\/\S{0,2000}?[\\*<])|(?<=www)\.(?=\S{0,2000}?[\\*<])/giu;

/** Markdown in which no address with marks in it becomes a link by itself. */
export function escapeAddresses(markdown: string): string {
  return markdown.replace(markedAddress, "\\$&");
}

/**
 * What begins a block at the start of a line, and reveal's notes mark with the colon captured: headings, list items and
 * slide breaks, ordered items, setext lines, the rule of a table without bars.
 */
const blockMark = /^(?:[#+=-]|:(?=-)|\d{1,9}(?=[.)](?:\s|$))|notes?(?=:))/iu;

/** Characters that end a line or have no picture. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]+/gu;

/** Text on one line without control characters. */
export function flattenText(text: string): string {
  return text.replace(unprintable, " ").replace(/\s+/gu, " ").trim();
}

/**
 * Text as Markdown that reads back as the same text on one line and can never become structure: no heading, list, rule,
 * table, link, HTML, slide break or notes mark comes out of it.
 */
export function escapeMarkdown(text: string): string {
  const inline = escapeAddresses(flattenText(text).replace(inlineMarks, "\\$&"));
  return inline.replace(blockMark, (mark) => (/^[\d\p{L}]/u.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/**
 * Text as a heading of a level. Number signs at its end would be taken for the end of the heading; a heading without text
 * is none.
 */
export function writeHeading(text: string, level: number): string {
  return `${"#".repeat(level)} ${escapeMarkdown(text).replace(/(?<!\\)#+$/u, (signs) => signs.replaceAll("#", "\\#"))}`;
}

/** An address or file name as a link destination in angle brackets, which end only at one of their own. */
export function writeDestination(address: string): string {
  return `<${flattenText(address).replace(/[<>\\]|&(?=#?\w+;)/gu, "\\$&")}>`;
}

/**
 * Code as a fenced block. Reveal looks for slide breaks and notes marks in code as well, so code that holds one is put
 * into a block quotation, where no line begins with it.
 */
export function writeCodeBlock(code: string, language: string): string {
  let longestRun = 2;
  for (const [run] of code.matchAll(/`+/gu)) longestRun = Math.max(longestRun, run.length);
  const fence = "`".repeat(longestRun + 1);
  const info = language.replace(/[^\w+#.-]/gu, "");
  const lines = [fence + info, ...code.split(/\r\n?|\n/u), fence];
  const isRisky = lines.some((line) => /^\s*(?:-{2,}|notes?:)/iu.test(line));
  return (isRisky ? lines.map((line) => `> ${line}`) : lines).join("\n");
}
