import { fitCode } from "./fit-code.ts";
import { fitSettings } from "./fit-settings.ts";
import { reservedFrame } from "./reserved-frame.ts";

/** No stage has room for more lines. */
const mostLines = 16;

function linesFit(lines: readonly string[]): boolean {
  const text = lines.join("\n");
  return fitSettings.every(({ theme, ratio }) => !fitCode(text, [], reservedFrame(theme, ratio)).overflow);
}

/**
 * How many lines of a listing, from the first, fit on one slide in every theme and on both stages under a headline of
 * two lines. Blank lines at the start are not shown and count as fitting.
 */
export function codeCapacity(text: string): number {
  const lines = text.split("\n");
  const blank = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ""),
  );
  for (let count = Math.min(mostLines, lines.length - blank); count > 0; count -= 1) {
    if (linesFit(lines.slice(blank, blank + count))) return blank + count;
  }
  return 0;
}
