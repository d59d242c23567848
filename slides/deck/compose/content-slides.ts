import { makeBlockSlides } from "./block-slides.ts";
import type { ContentContext } from "./content-context.ts";
import type { DraftSlide } from "./draft-slide.ts";
import type { Group } from "./group.ts";
import { makeHighlightSlide } from "./highlight-slide.ts";
import { makeListSlide } from "./list-slide.ts";
import { makePointsSlide } from "./points-slide.ts";

/** The slides of one group, most often one. */
export function makeContentSlides(context: ContentContext, group: Group): readonly DraftSlide[] {
  switch (group.kind) {
    case "points":
      return [makePointsSlide(context, group.sentences)];
    case "highlight":
      return [makeHighlightSlide(context, group)];
    case "list":
      return [makeListSlide(context, group)];
    case "block":
      return makeBlockSlides(context, group);
  }
}
