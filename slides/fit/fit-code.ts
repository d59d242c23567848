import type { Item } from "../deck/deck.ts";
import { replaceUnprintable } from "./display-text.ts";
import { fitCaptions } from "./fit-captions.ts";
import { type BodyFit, plainBody } from "./fitted-slide.ts";
import type { Frame } from "./frame.ts";
import { scriptWidth } from "./script-widths.ts";
import { spacing } from "./stage.ts";

/** Widest advance of the usual monospaced system fonts, em; none is bundled. */
const monospaced = 0.62;
const tab = "  ";

/** The lines of a listing as shown: tabs become two blanks, blank lines at either end go. */
export function codeLines(text: string): readonly string[] {
  const lines = replaceUnprintable(text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n"))
    .replaceAll("\t", tab)
    .split("\n")
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== "");
  const last = lines.findLastIndex((line) => line !== "");
  return first === -1 ? [] : lines.slice(first, last + 1);
}

/** Rows a line of code takes when it may break at any character. */
function rowsOf(line: string, columnWidth: number, sizePx: number): number {
  let rows = 1;
  let used = 0;
  for (const character of line) {
    const codePoint = character.codePointAt(0) ?? 0;
    const width = sizePx * (codePoint < 0x300 ? monospaced : Math.max(monospaced, scriptWidth(codePoint)));
    if (used + width > columnWidth) {
      rows += 1;
      used = 0;
    }
    used += width;
  }
  return rows;
}

/** Fits a listing and its captions. */
export function fitCode(text: string, captions: readonly Item[], frame: Frame): BodyFit {
  const { typography, width, height } = frame;
  const lines = codeLines(text);
  const below = fitCaptions(captions, typography, width);
  const room = height - below.height - 2 * spacing.codePadding;
  let last: BodyFit = { ...plainBody, itemSize: 0, labelSize: 0, itemLines: [], overflow: true };
  for (const step of typography.cell) {
    const itemLines = lines.map((line) => rowsOf(line, width - 2 * spacing.codePadding, step.size));
    const rows = itemLines.reduce((sum, count) => sum + count, 0);
    const overflow = rows * step.line > room;
    last = { ...plainBody, itemSize: step.size, labelSize: step.size, itemLines, overflow };
    if (!overflow) break;
  }
  return last;
}
