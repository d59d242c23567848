import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { type EditOutcome, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { markChange } from "../mark-change.ts";

/** Says what the picture of a slide shows, for those who cannot see it. */
export function setAlt(briefing: Briefing, { slide: id, alt }: EditOf<"set-alt">): EditOutcome {
  return editSlide(briefing, id, (slide) => {
    if (slide.layout !== "image") return refuse("not-a-picture");
    if (slide.image.alt === alt) return slide;
    return markChange({ ...slide, image: { ...slide.image, alt } }, "picture");
  });
}
