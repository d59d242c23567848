import { countLines, measureLines } from "../../fit/count-lines.ts";
import type { FontFaceName } from "../../fit/font-faces.ts";
import type { Typography } from "../../render/themes/theme.ts";
import type { FontRole, TextParagraph } from "./shape.ts";

/** The bundled face that measures a role. Listings are measured by `fitCode`, which knows no face. */
function faceOf(role: FontRole, typography: Typography): FontFaceName {
  return role === "code" ? typography.body : typography[role];
}

/**
 * Lines of a paragraph in a box of `width` px, measured in its widest face: at least as many as will be shown. A label or
 * a mark that hangs out stands beside the lines, not in them.
 */
function linesOf({ runs: all, margin, hang, bullet }: TextParagraph, width: number, typography: Typography): number {
  const runs = hang > 0 && bullet === null ? all.slice(1) : all;
  const text = runs.map((run) => run.text).join("");
  const size = runs.reduce((largest, run) => Math.max(largest, run.size), 1);
  const role = runs.find((run) => run.role !== "body")?.role ?? "body";
  return countLines(measureLines(text, faceOf(role, typography)), size, width - margin);
}

/** Height of paragraphs one under the other in a box of `width` px. */
export function measureParagraphs(paragraphs: readonly TextParagraph[], width: number, typography: Typography): number {
  return paragraphs.reduce((height, paragraph, index) => {
    const above = index === 0 ? 0 : paragraph.before;
    return height + above + linesOf(paragraph, width, typography) * paragraph.line;
  }, 0);
}
