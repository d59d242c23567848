import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import type { EditOutcome } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { layOut } from "../layouts/lay-out.ts";
import { markChange } from "../mark-change.ts";

/** Gives a slide another layout, where its content allows it. */
export function setLayout(briefing: Briefing, { slide: id, layout }: EditOf<"set-layout">): EditOutcome {
  return editSlide(briefing, id, (slide) => {
    const laid = layOut(slide, layout, briefing);
    return "ok" in laid || laid === slide ? laid : markChange(laid, "layout");
  });
}
