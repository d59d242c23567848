import { spacing } from "../../fit/stage.ts";
import { webAddress } from "../ooxml/web-address.ts";
import type { TextParagraph } from "./shape.ts";
import { type PptxContext, paragraph, run } from "./slide-frame.ts";

/** The smaller text under an item, none when it is empty; a web address leads there. */
export function detailParagraphs(
  detail: string,
  { theme, surface }: PptxContext,
  change: Partial<TextParagraph> = {},
): readonly TextParagraph[] {
  if (detail === "") return [];
  const { small } = theme.typography;
  const href = webAddress(detail);
  const runs = run(detail, "body", small.size, surface.muted);
  const linked = href === null ? runs : runs.map((part) => ({ ...part, href }));
  return [paragraph(linked, small.line, { before: spacing.aboveDetail, ...change })];
}
