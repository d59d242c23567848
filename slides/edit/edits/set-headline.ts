import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import type { EditOutcome } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { markChange } from "../mark-change.ts";
import { reword } from "../statements/reword.ts";

/** Gives a slide another headline. */
export function setHeadline(briefing: Briefing, { slide: id, text }: EditOf<"set-headline">): EditOutcome {
  return editSlide(briefing, id, (slide) => {
    const headline = reword(slide.headline, { text }, null, briefing.article);
    return headline === slide.headline ? slide : markChange({ ...slide, headline }, "headline");
  });
}
