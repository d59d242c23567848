import type { RichText, Run } from "../../draft.ts";

const codeSigns = /[{}=<>;$\\|]|\(\)|=>|::|\/\//g;
const longestCodeSigns = 0.01;
const shortestProse = 200;

/**
 * Cuts preformatted text that reads as prose (mail archives, old pages) into its paragraphs; null when it is code or
 * anything else that needs its line breaks.
 */
export function proseParagraphs(text: RichText): readonly RichText[] | null {
  const whole = text.map((run) => run.text).join("");
  if (whole.length < shortestProse || text.some((run) => run.code)) return null;
  const signs = whole.match(codeSigns)?.length ?? 0;
  if (signs > longestCodeSigns * whole.length) return null;
  const lines = whole.split("\n").filter((line) => line.trim() !== "");
  const wide = lines.filter((line) => line.length >= 45).length;
  const indented = lines.filter((line) => /^\s{2,}\S|\S\s{3,}\S/.test(line.slice(0, 300))).length;
  const sentences = whole.match(/[\p{L}\p{N}"”’)][.!?…](?=\s|$)/gu)?.length ?? 0;
  if (wide < 0.5 * lines.length || indented > 0.2 * lines.length || sentences < 2) return null;
  return cutAtBlankLines(text);
}

function cutAtBlankLines(text: RichText): readonly RichText[] {
  const paragraphs: Run[][] = [[]];
  for (const run of text) {
    const whole = run.text.length === run.end - run.start;
    let from = 0;
    for (const gap of whole ? run.text.matchAll(/\n[^\S\n]*\n\s*/g) : []) {
      pushPiece(paragraphs, run, from, gap.index);
      paragraphs.push([]);
      from = gap.index + gap[0].length;
    }
    pushPiece(paragraphs, run, from, run.text.length);
  }
  return paragraphs.filter((runs) => runs.some((run) => run.text.trim() !== ""));
}

function pushPiece(paragraphs: Run[][], run: Run, from: number, to: number): void {
  if (to <= from) return;
  const whole = from === 0 && to === run.text.length;
  const piece = whole ? run : { ...run, text: run.text.slice(from, to), start: run.start + from, end: run.start + to };
  paragraphs.at(-1)?.push(piece);
}
