import type { Item } from "../../deck/deck.ts";
import { captionText } from "../../fit/fit-captions.ts";
import { spacing } from "../../fit/stage.ts";
import type { Box, Shape } from "./shape.ts";
import { type PptxContext, paragraph, run } from "./slide-frame.ts";

/** Captions in the smallest step as one text box; none without captions. */
export function captionShapes(captions: readonly Item[], box: Box, { theme, surface }: PptxContext): readonly Shape[] {
  if (captions.length === 0) return [];
  const { size, line } = theme.typography.small;
  const paragraphs = captions.map((item, index) =>
    paragraph(run(captionText(item), "body", size, surface.muted), line, {
      before: index === 0 ? 0 : spacing.aboveCaption,
    }),
  );
  return [{ kind: "text", name: "Caption", placeholder: null, box, anchor: "top", align: "start", paragraphs }];
}
